import { TO_WRITE } from '../integrations/checks/source/unwritten.ts';

/** What the skeleton of an article is made of. Each id exists; the author may want another. */
export interface Start {
  title: string;
  slug: string;
  /** YYYY-MM-DD. */
  day: string;
  topic: string;
  need: string;
  tool: string;
  /** The tool as a tag: `<TinyAction />`. */
  tag: string;
  reference: string;
}

const ASKS = 10;

/** An article in which everything stands but the words. `npm run check:content` names each place that waits for some. */
export const skeleton = ({ title, slug, day, topic, need, tool, tag, reference }: Start): string => `---
title: ${JSON.stringify(title)}
question: "${TO_WRITE} what the reader asks, in their own words?"
summary: "${TO_WRITE} one or two sentences on what the page gives, at most 170 characters."
topic: ${topic} # ${TO_WRITE} the shelf it stands on, an id from src/content/topics.json
tools: [${tool}] # ${TO_WRITE} the tools that stand in the text, in their order, ids from src/content/tools.json
published: ${day}
checked: ${day}
review: none
energy: some # ${TO_WRITE} the least energy with which it is of use: low, some or good
needs: [${need}] # ${TO_WRITE} what a reader may be looking for, ids from src/content/needs.json
asks:
${`  - "${TO_WRITE} what people type at night when this page would help, ten phrases or more, misspelt ones too"\n`.repeat(ASKS)}contentNote: "${TO_WRITE} one calm sentence on what the page speaks of and what it leaves out, or no such line."
image: ${slug} # ${TO_WRITE} draw src/drawings/${slug}.svg, for which an empty sheet stands in
imageAlt: "${TO_WRITE} what the drawing shows, for people who cannot see it."
draft: true
---

<Lane minutes={1}>

${TO_WRITE} the answer to the question, in the first two sentences.

${TO_WRITE} one thing to try now, on paper or in the head.

${TO_WRITE} where this stops, and when to see somebody. [Support now](/support/) lists people to call or text.

</Lane>

<Lane minutes={5}>

## ${TO_WRITE} a heading that names what the five minutes add

${TO_WRITE} what leads to the claim.
<Claim refs="${reference}" strength="partly">${TO_WRITE} what the source found and no more, with its id and how sure it is.</Claim>

${TO_WRITE} what the tool is for, in a sentence.

${tag}

<EnoughForToday>${TO_WRITE} what the reader now has, if they stop here.</EnoughForToday>

</Lane>

## ${TO_WRITE} a heading for those who read all of it

${TO_WRITE} what is left to say, and a last paragraph that closes no other page.
`;

/** Stands in until there is a drawing: an empty sheet and a pencil. */
export const EMPTY_SHEET = `<svg class="drawing" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200">
<path class="wash-moss" d="M74 40C122 36 174 34 226 36C228 78 228 120 226 172C176 175 126 176 76 173C73 129 72 84 74 40Z"/>
<path class="paper" d="M82 30C130 26 182 24 234 26C236 68 236 114 234 162C184 165 134 166 84 163C81 119 80 74 82 30Z"/>
<path class="wash-clay" d="M142 20C152 18 164 18 174 20C175 25 175 30 174 35C164 36 152 36 142 35C141 30 141 25 142 20Z"/>
<path class="paper" d="M196 178L208 168C230 148 252 128 274 109C279 109 283 114 282 119C260 139 238 159 216 178Q206 180 196 178Z"/>
<path class="ink" d="M208 168Q213 171 216 178M265 117Q271 120 274 126"/>
<path class="ink-fill" d="M196 178L202 173Q205 175 205 179Z"/>
<path class="ink" d="M24 184C48 183 72 184 96 184M108 185H114"/>
</svg>
`;
