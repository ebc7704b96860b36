import { spawnSync } from 'node:child_process';

/** Dots an inch: enough to see where ink is, small enough to look at a hundred pages in a few seconds. */
const DOTS = 30;

/** One page of a PDF in shades of grey, and how many letters stand on it. */
export interface Picture {
  width: number;
  height: number;
  /** One byte for each dot: 0 is black, 255 is paper. */
  shades: Buffer;
  letters: number;
}

/** Programs of poppler-utils, which draw a PDF and read its words. */
const draw = (pdf: Buffer) =>
  spawnSync('pdftoppm', ['-gray', '-r', `${DOTS}`, '-'], { input: pdf, maxBuffer: 2 ** 28 });
const words = (pdf: Buffer) => spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });

/** Whether this machine can turn a PDF into pictures. */
export const canDraw = ['pdftoppm', 'pdftotext'].every((program) => !spawnSync(program, ['-v']).error);

/** The pages of a PDF as pictures: one PGM after the other. */
export function picturesOf(pdf: Buffer): Picture[] {
  const all = draw(pdf).stdout;
  const texts = words(pdf).stdout.split('\f');
  const pictures: Picture[] = [];
  for (let at = 0; at < all.length;) {
    const [head, width, height] = /^P5\s(\d+)\s(\d+)\s255\s/.exec(all.toString('latin1', at, at + 32)) ?? [];
    if (!head) throw new Error('pdftoppm made something that is not a PGM');
    const size = { width: Number(width), height: Number(height) };
    const from = at + head.length;
    at = from + size.width * size.height;
    const letters = texts[pictures.length]?.replace(/\s/g, '').length ?? 0;
    pictures.push({ ...size, shades: all.subarray(from, at), letters });
  }
  return pictures;
}

/** The margins of a page, in dots, less one for the soft edge of a letter. */
const dots = (millimetres: number) => Math.floor((millimetres / 25.4) * DOTS) - 1;
const SIDES = dots(18);
const ENDS = dots(16);

/** Paper that is marked at all. */
const MARKED = 235;

/** A page with less than two lines on it is one too many. */
const LETTERS = 150;

/** Black dots that a letter takes. Our smallest and palest takes 1.2; one that is white takes none. */
const INK = 1;

/** How far down its room a page is used, from 0 to 1. */
export function used({ width, height, shades }: Picture): number {
  let last = ENDS;
  for (let y = ENDS; y < height - ENDS; y++)
    if (shades.subarray(y * width, (y + 1) * width).some((shade) => shade < MARKED)) last = y;
  return (last - ENDS) / (height - 2 * ENDS);
}

/** What is wrong with a page, as an eye would see it. */
export function amiss({ width, height, shades, letters }: Picture): string[] {
  let ink = 0;
  let outside = 0;
  for (let i = 0; i < shades.length; i++) {
    const shade = shades[i]!;
    if (shade === 255) continue;
    ink += (255 - shade) / 255;
    const x = i % width;
    const y = (i - x) / width;
    const isIn = x >= SIDES && x < width - SIDES && y >= ENDS && y < height - ENDS;
    if (shade < MARKED && !isIn) outside++;
  }
  return [
    ...(letters < LETTERS ? [`${letters} letters on a page`] : []),
    ...(ink < letters * INK ? [`${letters} letters in ${ink.toFixed(0)} dots of ink`] : []),
    ...(outside > 0 ? [`${outside} dots in the margin`] : []),
  ];
}
