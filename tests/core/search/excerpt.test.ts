import { describe, expect, test } from 'vitest';
import { cut, parts } from '~/core/search/excerpt';

const plainPart = (text: string) => ({ text, marked: false });
const markedPart = (text: string) => ({ text, marked: true });

describe('parts', () => {
  test('takes an excerpt apart at its marks', () => {
    expect(parts('A <mark>small</mark> step.')).toEqual([plainPart('A '), markedPart('small'), plainPart(' step.')]);
  });

  test('begins and ends with a mark', () => {
    expect(parts('<mark>Small</mark> and <mark>kept</mark>')).toEqual([
      markedPart('Small'),
      plainPart(' and '),
      markedPart('kept'),
    ]);
  });

  test('leaves the signs around a word unmarked', () => {
    expect(parts('“<mark>“Lazy.”</mark>')).toEqual([plainPart('““'), markedPart('Lazy'), plainPart('.”')]);
  });

  test('marks only what deserves it', () => {
    expect(parts('<mark>a</mark> tiny <mark>plan</mark>', (word) => word === 'plan')).toEqual([
      plainPart('a tiny '),
      markedPart('plan'),
    ]);
  });

  test('reads escaped brackets as text, never as elements', () => {
    expect(parts('&lt;img src=x onerror=alert(1)&gt;')).toEqual([plainPart('<img src=x onerror=alert(1)>')]);
  });

  test('closes the gap that a link leaves before a full stop', () => {
    expect(parts('What we know . One more')).toEqual([plainPart('What we know. One more')]);
  });
});

describe('cut', () => {
  test('shows that a passage was cut out of a sentence', () => {
    expect(cut([plainPart('or wait for')])).toEqual([plainPart('… or wait for …')]);
  });

  test('does not take an apostrophe for an end', () => {
    expect(cut([plainPart('In office workers’')])).toEqual([plainPart('In office workers’ …')]);
  });

  test('leaves whole sentences alone', () => {
    expect(cut([plainPart('It can wait.')])).toEqual([plainPart('It can wait.')]);
  });
});
