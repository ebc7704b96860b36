import { expect, it } from 'vitest';
import { contentsOf } from '~/core/text/contents';

const MDX = `<Lane minutes={1}>

First.

<WinLog />

</Lane>

<Lane minutes={5}>

## One *thing*

<Pause folded />

### Smaller

</Lane>

## Two

<TinyAction />

<EnoughForToday />

## Three
`;
const HEADINGS = [
  { slug: 'one-thing', text: 'One thing', depth: 2 },
  { slug: 'smaller', text: 'Smaller', depth: 3 },
  { slug: 'two', text: 'Two', depth: 2 },
  { slug: 'three', text: 'Three', depth: 2 },
];

it('lists headings as they were rendered, with the tools under them and the shortest reading that shows each', () => {
  expect(contentsOf(MDX, HEADINGS, ['win-log', 'pause', 'tiny-action'])).toEqual([
    { tools: [{ id: 'win-log', lane: 1 }], lane: 1 },
    { slug: 'one-thing', words: 'One thing', tools: [{ id: 'pause', lane: 5 }], lane: 5 },
    { slug: 'two', words: 'Two', tools: [{ id: 'tiny-action', lane: 1 }], lane: 1 },
    { slug: 'three', words: 'Three', tools: [], lane: 'all' },
  ]);
});

it('counts a folded tool outside the lanes with the text around it', () => {
  expect(contentsOf('## A\n\n<Pause folded />', [{ slug: 'a', text: 'A', depth: 2 }], ['pause'])[0]!.lane).toBe('all');
});
