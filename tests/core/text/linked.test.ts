import { expect, test } from 'vitest';
import { linked } from '~/core/text/linked';

test.each([
  ['Nothing here.', [{ words: 'Nothing here.' }]],
  ['Or [stop](/a/).', [{ words: 'Or ' }, { words: 'stop', to: '/a/' }, { words: '.' }]],
  [
    '**Private.** [How](/safety/)',
    [{ words: 'Private.', strong: true }, { words: ' ' }, { words: 'How', to: '/safety/' }],
  ],
  ['', []],
])('“%s” in parts', (sentence, parts) => expect(linked(sentence)).toEqual(parts));
