import { describe, expect, it } from 'vitest';
import { memoryShelf, orElse, refusalOf, setSurely, webShelf } from '~/stores/shelf';
import { faultyShelf } from './faulty';

describe('the browser’s shelf', () => {
  it.each([
    ['is missing', () => null],
    [
      'may not be touched',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
  ])('refuses as blocked when the storage %s', (_, storage) => {
    expect(setSurely(webShelf(storage), 'a', 'b')).toBe('blocked');
  });

  it('asks for the storage at every call, for it may come and go', () => {
    let storage: Storage | null = null;
    const shelf = webShelf(() => storage);
    expect(() => shelf.get('a')).toThrow();
    const kept = memoryShelf();
    storage = { getItem: kept.get, setItem: kept.set, removeItem: kept.remove } as unknown as Storage;
    shelf.set('a', 'b');
    expect(shelf.get('a')).toBe('b');
    shelf.remove('a');
    expect(shelf.get('a')).toBeNull();
  });
});

describe('writing surely', () => {
  it('says nothing when the text is truly there', () => {
    const shelf = memoryShelf();
    expect(setSurely(shelf, 'a', 'b')).toBeUndefined();
    expect(shelf.keys()).toEqual(['a']);
  });

  it.each(['drops', 'truncates'] as const)(
    'tries once more when the storage %s the text, and no third time',
    (fault) => {
      const shelf = faultyShelf();
      shelf.fail({ fault, on: ['set'] });
      expect(setSurely(shelf, 'a', 'text')).toBeUndefined();
      expect(shelf.content()).toEqual({ a: 'text' });
      shelf.fail({ fault, on: ['set'], twice: true });
      expect(setSurely(shelf, 'b', 'text')).toBe('refused');
      expect(shelf.calls()).toBe(2);
    },
  );

  it('does not try again what the storage refuses in words', () => {
    const shelf = faultyShelf();
    shelf.fail({ fault: { name: 'QuotaExceededError' }, on: ['set'] });
    expect(setSurely(shelf, 'a', 'text')).toBe('full');
    expect(shelf.calls()).toBe(1);
  });

  it.each([
    ['full', { name: 'QuotaExceededError' }],
    ['full', { code: 22 }],
    ['full', { name: 'NS_ERROR_DOM_QUOTA_REACHED' }],
    ['full', { code: 1014 }],
    ['full', new DOMException('', 'QuotaExceededError')],
    ['blocked', new DOMException('', 'SecurityError')],
    ['refused', new TypeError()],
    ['refused', 'a text'],
    ['refused', null],
  ])('is %s when the storage throws case %#', (why, error) => {
    expect(refusalOf(error)).toBe(why);
  });
});

it('answers for a call that fails', () => {
  expect(orElse(() => 1, 2)).toBe(1);
  expect(
    orElse(() => {
      throw new Error();
    }, 2),
  ).toBe(2);
});
