import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawingRules, lightColours } from '../../integrations/share-pictures/colours.ts';
import { picture, SIZE } from '../../integrations/share-pictures/picture.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const tokens = readFileSync(at('src/styles/tokens.css'), 'utf8');
const rules = drawingRules(tokens, readFileSync(at('src/styles/utilities.css'), 'utf8'));
const aPlan = {
  title: 'Tea & <toast>, after a hard time',
  drawing: readFileSync(at('src/drawings/burnt-out.svg'), 'utf8'),
  rules,
  paper: '#fbf7f0',
  ink: '#22302b',
  soft: '#55605a',
  font: at('src/assets/fonts/literata.ttf'),
};
const pixels = async (title: string) =>
  sharp(await picture({ ...aPlan, title }))
    .raw()
    .toBuffer();

it('takes the light colours from the tokens, and leaves none by name', () => {
  expect(lightColours(tokens).get('--paper')).toBe('#fbf7f0');
  expect(rules).toContain('.drawing .clay');
  expect(rules).not.toContain('var(');
});

it('is a small PNG of the size that is asked for, on paper', async () => {
  const png = await picture(aPlan);
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...SIZE });
  expect(png.length).toBeLessThan(40_000);
  expect([...(await sharp(png).removeAlpha().raw().toBuffer()).subarray(0, 3)]).toEqual([0xfb, 0xf7, 0xf0]);
});

it('shows the title', async () => {
  expect((await pixels('One')).equals(await pixels('Two'))).toBe(false);
});
