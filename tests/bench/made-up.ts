import { WORDS } from '../../src/core/passphrase/words.ts';

/** What a made-up article may point to. */
export interface Shelf {
  topics: string[];
  needs: string[];
  tools: string[];
  references: string[];
  drawings: string[];
  /** Words that the checks would stop at. */
  unwanted: string[];
}

const LITTLE =
  'the a and of in it is that for on with as you your at this by from or one be are was not but they have had can will ' +
  'what when there an each which how their then them some him two more no way could has look day did get come may part';

const STARTS = 'b bl br c cl cr d dr f fl fr g gl gr h k l m n p pl pr r s sl sn sp st t tr w'.split(' ');
const MIDDLES = 'a e i o u ai ea oa oo ou'.split(' ');
const ENDS = 'b ck d ff g k l lk ll m mp n nd ng nk nt p r rd rk rn rt s sk sp st t th x'.split(' ');

/** About nine thousand words, the most used first: little ones, quiet ones, and ones made of sounds. */
function vocabulary(unwanted: string[]): string[] {
  const sounds = STARTS.flatMap((a) => MIDDLES.flatMap((b) => ENDS.map((c) => a + b + c)));
  // Strides by a number that shares no factor with their count: neighbours in rank share no letters.
  const mixed = sounds.map((_, i) => sounds[(i * 3571) % sounds.length]!);
  const stopped = new Set(unwanted.flatMap((phrase) => phrase.toLowerCase().split(' ')));
  return [...new Set([...LITTLE.split(' '), ...WORDS, ...mixed])].filter((word) => !stopped.has(word));
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());
const tagOf = (tool: string) => `<${tool.split('-').map(capital).join('')} folded />`;

/** The address of the article with this number. */
export const slugOf = (number: number) => `made-up-${number}`;

/** A writer of articles as long and as linked as ours; a word’s use falls with its rank, as in real text. */
export function madeUp(shelf: Shelf, count: number): (number: number) => string {
  const words = vocabulary(shelf.unwanted);
  return (number) => article(dice(number + 1), words, shelf, count);
}

function article(roll: () => number, words: string[], shelf: Shelf, count: number): string {
  const below = (n: number) => Math.floor(roll() * n);
  const one = (list: string[]) => list[below(list.length)]!;
  const some = (list: string[], most: number) => [...new Set(Array.from({ length: most }, () => one(list)))];
  const word = () => words[Math.floor(words.length ** roll()) - 1]!;
  const phrase = (n: number) => Array.from({ length: n }, word).join(' ');
  const sentence = () => capital(`${phrase(6 + below(6))}.`);
  const paragraph = (n: number) => Array.from({ length: n }, sentence).join(' ');
  const claim = () =>
    `<Claim refs="${some(shelf.references, 2).join(' ')}" strength="${one(['well', 'partly', 'untested'])}">${sentence()}</Claim>`;
  const link = () => `See [${phrase(4)}](/articles/${slugOf(below(count))}/).`;
  const section = () =>
    `## ${capital(phrase(4))}\n\n${paragraph(10)}\n\n${sentence()} ${claim()} ${link()}\n\n- ${sentence()}\n- ${sentence()}`;
  const tools = some(shelf.tools, 2);
  return `---
title: "${capital(phrase(5))}"
question: "${capital(phrase(7))}?"
summary: "${paragraph(2)}"
topic: ${one(shelf.topics)}
tools: [${tools.join(', ')}]
published: 2026-01-01
checked: 2026-01-01
review: none
energy: ${one(['low', 'some', 'good'])}
needs: [${some(shelf.needs, 3).join(', ')}]
asks: [${Array.from({ length: 10 }, () => `"${phrase(5)}"`).join(', ')}]
image: ${one(shelf.drawings)}
imageAlt: "${sentence()}"
---

<Lane minutes={1}>

${paragraph(8)}

${paragraph(7)}

</Lane>

<Lane minutes={5}>

${section()}

${tools.map(tagOf).join('\n\n')}

${section()}

${section()}

${section()}

<EnoughForToday>${sentence()}</EnoughForToday>

</Lane>

${section()}

${section()}

${section()}
`;
}
