import { describe, expect, it } from 'vitest';
import values from '~/content/values.json';
import { asMine } from '~/core/text/as-mine';

describe('a suggestion in the reader’s own words', () => {
  it.each([
    ['Let your shoulders drop as you breathe out, three times.', 'let my shoulders drop as I breathe out, three times'],
    ['Wear or hold one thing that feels like you.', 'wear or hold one thing that feels like me'],
    ['Look around and name where you are.', 'look around and name where I am'],
    ['Hold a door, or say thank you once.', 'hold a door, or say thank you once'],
    ['Say: "You can rest."', 'say: "You can rest."'],
  ])('turns “%s” into “%s”', (suggestion, mine) => expect(asMine(suggestion)).toBe(mine));

  it('leaves no “you” behind in any suggestion, but for thanks and quoted words', () => {
    const left = values
      .flatMap(({ actions }) => actions.map(asMine))
      .filter((mine) => /\byou(r|rs|rself)?\b/i.test(mine.replace(/"[^"]*"|thank you/g, '')));
    expect(left).toEqual([]);
  });
});
