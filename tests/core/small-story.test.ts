import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOf, STEMS, tell, type Part } from '../../src/core/small-story.ts';

describe('a small story', () => {
  it('tells its lines in their order, each on its own', () => {
    expect(tell({ remember: 'the air was cold', did: 'I opened the window', mattered: 'calm' })).toBe(
      'What mattered: calm\nWhat I did: I opened the window\nI want to remember: the air was cold',
    );
  });

  it('leaves out what was left empty: one line is a whole story, none is none', () => {
    expect(tell({ mattered: ' ', did: ' I rested ' })).toBe('What I did: I rested');
    expect(tell({})).toBe('');
  });

  it('finds a line again, unless the reader has told it another way', () => {
    expect(partOf('What mattered: calm\nWhat I did: I sat: down', 'did')).toBe('I sat: down');
    expect(partOf('I sat down.', 'did')).toBe('');
  });

  it('holds every word that was written, and gives each line back', () => {
    const line = fc.string().map((words) => words.replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(fc.record({ mattered: line, did: line, remember: line }), (lines) => {
        const text = tell(lines);
        for (const part of Object.keys(STEMS) as Part[]) expect(partOf(text, part)).toBe(lines[part].trim());
      }),
    );
  });
});
