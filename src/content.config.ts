/**
 * The author's manual: what each kind of content holds. A field that is missing, misspelt or of the wrong
 * kind stops the build with the name of the file and the field.
 */
import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';

const oneSentence = z.string().min(1, 'one sentence: it cannot be empty');
/** YAML reads a day without quotes as a date. */
const day = z.date({ error: 'a day without quotes, as 2026-11-22' });
const strength = z.enum(['well', 'partly', 'untested']);

const articles = defineCollection({
  // The file's name is its address: no front matter can move it, so two articles cannot claim one slug.
  loader: glob({
    pattern: '*.mdx',
    base: './src/content/articles',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({
    /** Headline, at most 70 characters. */
    title: z.string().max(70, 'at most 70 characters'),
    /** What the reader asks, in their words. */
    question: z.string().endsWith('?', 'ends with a question mark: it is the reader’s question'),
    /** One or two sentences for lists, search and sharing. */
    summary: z.string().max(170, 'at most 170 characters'),
    /** Where it stands on the shelf: an id from topics.json. */
    topic: reference('topics'),
    /** The tools that stand in the text, in their order: ids from tools.json. */
    tools: z.array(reference('tools')).min(1, 'every article carries at least one tool'),
    /** The day it was first published. */
    published: day,
    /** The day somebody last checked its facts against the sources. */
    checked: day,
    /** Who outside the project has read it. */
    review: z.enum(['none', 'clinician', 'lived-experience']),
    /** The least energy with which this is of use. */
    energy: z.enum(['low', 'some', 'good']),
    /** What a reader may be looking for: ids from needs.json. */
    needs: z.array(reference('needs')).min(1, 'at least one need, so that search can offer it'),
    /** Everyday phrases people might type when this page would help, misspelt ones too. Search finds them. */
    asks: z.array(z.string()).min(8, 'at least eight phrases, so that search finds the page in the reader’s own words'),
    /** One calm sentence on what the page speaks of and what it leaves out. */
    contentNote: oneSentence.optional(),
    /** A drawing in src/drawings, without `.svg`. */
    image: z.string(),
    /** What the drawing shows, for people who cannot see it. */
    imageAlt: oneSentence,
    /** True keeps the article out of the site until it is ready. */
    draft: z.boolean().default(false),
  }),
});

/** Small closed lists that articles point to. */
const topics = defineCollection({
  loader: file('src/content/topics.json'),
  schema: z.strictObject({ id: z.string(), label: z.string(), summary: oneSentence }),
});

const needs = defineCollection({
  loader: file('src/content/needs.json'),
  schema: z.strictObject({ id: z.string(), label: z.string() }),
});

/** The tools as a reader meets them; their code lives in src/components/tools/<id>/. */
const tools = defineCollection({
  loader: file('src/content/tools.json'),
  schema: z.strictObject({
    id: z.string(),
    title: z.string(),
    summary: oneSentence,
    /** How long it takes, at a calm pace. */
    minutes: z.number().int().positive(),
    goodFor: oneSentence,
    howSure: oneSentence,
    strength,
    refs: z.array(reference('references')).min(1),
  }),
});

/** Words for what matters, each with three actions under two minutes. */
const values = defineCollection({
  loader: file('src/content/values.json'),
  schema: z.strictObject({
    id: z.string(),
    label: z.string(),
    description: oneSentence,
    actions: z.array(oneSentence).length(3),
  }),
});

/** The studies and guidelines that claims point to, with what they found and where they stop. */
const references = defineCollection({
  loader: file('src/content/references.json'),
  schema: z.strictObject({
    id: z.string(),
    authors: z.string(),
    year: z.number().int(),
    title: z.string(),
    source: z.string(),
    doi: z.string().optional(),
    url: z.url(),
    kind: z.enum([
      'guideline',
      'meta-analysis',
      'review',
      'RCT',
      'experiment',
      'observational study',
      'observational study / book',
      'theory',
      'book',
    ]),
    finding: oneSentence,
    limits: oneSentence,
    /** What nobody has been able to confirm about this entry yet; readers see it. */
    unconfirmed: oneSentence.optional(),
    tier: z.enum(['core', 'extra']),
    /** The page the entry was checked against. */
    checkedAgainst: z.string(),
  }),
});

/** `112`, or a number and what it is for: `192 ambulance`. */
const emergencyNumber = z
  .string()
  .regex(/^\d+( .+)?$/, 'starts with the number, then says what it is for: 192 ambulance')
  .transform((said) => {
    const [number = '', ...what] = said.split(' ');
    return { number, what: what.join(' ') };
  });

const supportLine = z.strictObject({
  name: z.string(),
  kind: z.enum(['crisis', 'support', 'domestic violence', 'sexual violence']),
  /** As people write it; null for lines without a voice number. */
  number: z.string().nullable(),
  /** Digits for a `tel:` link; empty for none. */
  tel: z.string(),
  hours: z.string(),
  url: z.url().nullable(),
  languages: z.string().optional(),
  text: z.string().optional(),
  chat: z.string().optional(),
  for: z.string().optional(),
  note: z.string().optional(),
  /** Only `sure` lines are shown. */
  certainty: z.enum(['sure', 'check']),
  verified: z.string(),
});

/** Emergency numbers and helplines by country. Nobody has phoned them: see /support/ for what that means. */
const countries = defineCollection({
  loader: file('src/content/support-lines.json', {
    parser: (text) => {
      const { version, countries } = JSON.parse(text) as { version: string; countries: { code: string }[] };
      return countries.map((row) => ({ id: row.code, checked: version, ...row }));
    },
  }),
  schema: z.strictObject({
    id: z.string(),
    code: z.string().length(2),
    name: z.string(),
    /** The day the list was last held against published pages: the version of the file. */
    checked: z.coerce.date(),
    emergency: z.array(emergencyNumber).min(1),
    note: z.string().optional(),
    lines: z.array(supportLine),
  }),
});

export const collections = { articles, topics, needs, tools, values, references, countries };
