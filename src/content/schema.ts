/**
 * The author's manual: what each kind of content holds. `npm run check:content` and the build judge by these very
 * schemas; a message here is the repair an author reads. Astro keeps what it has read: after a change here, build once
 * with `npm run build -- --force`.
 */
import { z } from 'astro/zod';

/** How a field points to a row of another collection. Astro has its own; the checks, which run without it, bring one. */
export type Reference = <C extends 'topics' | 'needs' | 'tools' | 'references' | 'articles'>(
  collection: C,
) => z.ZodType<{ collection: C; id: string }>;

const text = z.string().trim().min(1, 'write it out');
const oneSentence = z.string().trim().min(1, 'write one sentence');
/** YAML reads a day without quotes as a date. */
const day = z.date({ error: 'write a day without quotes, as 2026-11-22' });
const strength = z.enum(['well', 'partly', 'untested']);

const articles = (reference: Reference) =>
  z.strictObject({
    /** Headline, at most 70 characters. */
    title: text.max(70, 'keep it to 70 characters'),
    /** What the reader asks, in their words. */
    question: text.endsWith('?', 'end it with a question mark: it is the reader’s question'),
    /** One or two sentences for lists, search and sharing. */
    summary: text.max(170, 'keep it to 170 characters'),
    /** Where it stands on the shelf: an id from topics.json. */
    topic: reference('topics'),
    /** The tools that stand in the text, in their order: ids from tools.json. */
    tools: z.array(reference('tools')).min(1, 'name one tool or more: every article carries at least one'),
    /** The day it was first published. */
    published: day,
    /** The day somebody last checked its facts against the sources. */
    checked: day,
    /** What a reader of an earlier version needs to know, newest first: a day, and one sentence. None at first. */
    changes: z
      .array(z.strictObject({ on: day, what: oneSentence }))
      .min(1, 'leave it out until something has changed')
      .optional(),
    /** Who outside the project has read it. */
    review: z.enum(['none', 'clinician', 'lived-experience']),
    /** The least energy with which this is of use. */
    energy: z.enum(['low', 'some', 'good']),
    /** What a reader may be looking for: ids from needs.json. */
    needs: z.array(reference('needs')).min(1, 'name one need or more, so that search can offer it'),
    /** Everyday phrases people might type when this page would help, misspelt ones too. Search finds them. */
    asks: z.array(text).min(10, 'give ten phrases or more, so that search finds the page in the reader’s own words'),
    /** One calm sentence on what the page speaks of and what it leaves out. */
    contentNote: oneSentence.optional(),
    /** A drawing in src/drawings, without `.svg`. */
    image: text,
    /** What the drawing shows, for people who cannot see it. */
    imageAlt: oneSentence,
    /** True keeps the article out of the site until it is ready. */
    draft: z.boolean().default(false),
  });

/** Small closed lists that articles point to. */
const topics = z.strictObject({ id: text, label: text, summary: oneSentence });

const needs = z.strictObject({ id: text, label: text });

const tools = (reference: Reference) =>
  z.strictObject({
    id: text,
    title: text,
    summary: oneSentence,
    /** How long it takes, at a calm pace. */
    minutes: z.number().int().positive('write 1 or more'),
    goodFor: oneSentence,
    howSure: oneSentence,
    strength,
    refs: z.array(reference('references')).min(1, 'name one source or more'),
  });

/** A few articles that go well after each other. Its id is its address: /paths/<id>/. */
const paths = (reference: Reference) =>
  z.strictObject({
    id: text,
    title: text,
    /** For whom it is. */
    summary: oneSentence,
    articles: z
      .array(
        z.strictObject({
          /** An article’s file, without .mdx. */
          article: reference('articles'),
          /** Why it stands here, in one line. */
          why: oneSentence,
        }),
      )
      .min(3, 'give three to five')
      .max(5, 'give three to five'),
  });

/** Words for what matters, each with three actions under two minutes. */
const values = z.strictObject({
  id: text,
  label: text,
  description: oneSentence,
  actions: z.array(oneSentence).length(3, 'give three'),
});

/** Ways to pause. Those with `breath` come after a note on when to leave breathing alone. */
const pauses = z.strictObject({
  id: text,
  name: text,
  /** What to do, one short sentence each. */
  steps: z.array(oneSentence).min(1, 'write one step or more'),
  /** How long it takes, in words: nobody counts. */
  takes: text,
  /** Another size of it, or when to leave it out. */
  note: text.optional(),
  breath: z
    .strictObject({
      /** One breath, for its picture. */
      round: z
        .array(z.strictObject({ way: z.enum(['in', 'out']), seconds: z.number().positive() }))
        .min(2)
        .optional(),
      /** Seconds after which a moving picture comes to rest. */
      most: z.number().int().positive().optional(),
      /** Whether a short hold can be switched on, after the note. It is never on by itself. */
      hold: z.literal(true).optional(),
    })
    .optional(),
});

/** The studies and guidelines that claims point to, with what they found and where they stop. */
const references = z.strictObject({
  id: text,
  authors: text,
  year: z.number().int(),
  title: text,
  source: text,
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
  checkedAgainst: text,
});

/** What people say about small steps and recovery, held against the studies: 45 claims of three texts. */
const claims = (reference: Reference) =>
  z.strictObject({
    id: text,
    /** What it is about: a heading of the page. */
    group: z.enum([
      'brain-and-body',
      'steps-cues-habits-and-goals',
      'tracking-setbacks-and-reflection',
      'values-story-and-future-self',
      'feelings-breath-and-other-people',
    ]),
    /** As it is often said. */
    says: oneSentence,
    /** How it holds: well or partly supported, oversimplified, or not supported. */
    verdict: z.enum(['well', 'partly', 'over', 'no']),
    /** Where the verdict holds for a part of it. */
    part: oneSentence.optional(),
    /** Words that the studies bear out. */
    instead: oneSentence,
    refs: z.array(reference('references')).min(1, 'name one source or more'),
  });

/** `112`, or a number and what it is for: `192 ambulance`. */
const emergencyNumber = z
  .string()
  .regex(/^\d+( .+)?$/, 'begin with the number, then say what it is for: 192 ambulance')
  .transform((said) => {
    const [number = '', ...what] = said.split(' ');
    return { number, what: what.join(' ') };
  });

const supportLine = z.strictObject({
  name: z.string(),
  /** The language of a service’s own name, where it is not that of the page: `en`. */
  name_lang: z.string().length(2, 'write the two letters of the language, as en').optional(),
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

const countries = z.strictObject({
  id: z.string(),
  code: z.string().length(2, 'write the two letters of the country, as NZ'),
  name: z.string(),
  /** The day the list was last held against published pages: the version of the file. */
  checked: z.coerce.date({ error: 'write a day, as 2026-11-22' }),
  /** The day of this country, where it was done again since. */
  last_checked: z.coerce.date({ error: 'write a day, as 2026-11-22' }).optional(),
  emergency: z.array(emergencyNumber).min(1),
  note: z.string().optional(),
  lines: z.array(supportLine),
});

/**
 * Words that mean much the same, in groups; a search for one finds the others as well, a little lower. One word each,
 * and each in one group, or a search would wander from group to group.
 */
export const synonyms = z.array(
  z
    .array(text.regex(/^\S+$/, 'write one word: a search looks for words one by one'))
    .min(2, 'give two words or more: a group of one widens nothing'),
);

/** The schema of each collection. */
export const schemas = (reference: Reference) => ({
  articles: articles(reference),
  topics,
  needs,
  tools: tools(reference),
  paths: paths(reference),
  values,
  pauses,
  references,
  claims: claims(reference),
  countries,
});
