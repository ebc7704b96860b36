import { z } from 'astro/zod';
import { schemas } from '../../../src/content/schema.ts';
import type { Collection } from './house.ts';

/** Whether an id exists is the business of other rules, which know the ids. */
const { articles, countries, ...rest } = schemas((collection) => z.string().transform((id) => ({ collection, id })));

/** What the head of an article holds. */
export const ARTICLE = articles;

/** What each file of data holds. Countries lie under a key of their own, and take their day from the file's version. */
export const FILES: Record<Collection, z.ZodType> = {
  topics: z.array(rest.topics),
  needs: z.array(rest.needs),
  tools: z.array(rest.tools),
  paths: z.array(rest.paths),
  values: z.array(rest.values),
  pauses: z.array(rest.pauses),
  references: z.array(rest.references),
  claims: z.array(rest.claims),
  countries: z.object({
    version: countries.shape.checked,
    countries: z.array(countries.omit({ id: true, checked: true })),
  }),
};
