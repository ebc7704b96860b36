/** Where each kind of content lies. What it holds, field by field, is in src/content/schema.ts. */
import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { schemas } from './content/schema';

const schema = schemas(reference);

const articles = defineCollection({
  // The file's name is its address: no front matter can move it, so two articles cannot claim one slug.
  loader: glob({
    pattern: '*.mdx',
    base: './src/content/articles',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: schema.articles,
});

/** Small closed lists that articles point to. */
const topics = defineCollection({ loader: file('src/content/topics.json'), schema: schema.topics });
const needs = defineCollection({ loader: file('src/content/needs.json'), schema: schema.needs });

const tools = defineCollection({ loader: file('src/content/tools.json'), schema: schema.tools });
const paths = defineCollection({ loader: file('src/content/paths.json'), schema: schema.paths });
const values = defineCollection({ loader: file('src/content/values.json'), schema: schema.values });
const pauses = defineCollection({ loader: file('src/content/pauses.json'), schema: schema.pauses });
const claims = defineCollection({ loader: file('src/content/claims.json'), schema: schema.claims });
const references = defineCollection({ loader: file('src/content/references.json'), schema: schema.references });

const countries = defineCollection({
  loader: file('src/content/support-lines.json', {
    parser: (text) => {
      const { version, countries } = JSON.parse(text) as { version: string; countries: { code: string }[] };
      return countries.map((row) => ({ id: row.code, checked: version, ...row }));
    },
  }),
  schema: schema.countries,
});

export const collections = { articles, topics, needs, tools, paths, values, pauses, references, claims, countries };
