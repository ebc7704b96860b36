/** Where each kind of content lies. What it holds, field by field, is in src/content/schema.ts. */
import { defineCollection, reference } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { standIn } from '../integrations/locale';
import { schemas } from './content/schema';

/** A file or folder of content, in the language of the build where it has it. */
const at = (path: string) => standIn(process.cwd(), `src/content/${path}`);

const schema = schemas(reference);

/** Texts are made ready with their pages, in src/library/body.ts. Astro would bundle thousands before the first page. */
const unbundled = ({ load, ...loader }: Loader): Loader => ({
  ...loader,
  load: ({ store, ...context }) =>
    load({ ...context, store: { ...store, set: (entry) => store.set({ ...entry, deferredRender: false }) } }),
});

const articles = defineCollection({
  // The file's name is its address: no front matter can move it, so two articles cannot claim one slug.
  loader: unbundled(
    glob({
      pattern: '*.mdx',
      base: at('articles'),
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
  ),
  schema: schema.articles,
});

/** Small closed lists that articles point to. */
const topics = defineCollection({ loader: file(at('topics.json')), schema: schema.topics });
const needs = defineCollection({ loader: file(at('needs.json')), schema: schema.needs });

const tools = defineCollection({ loader: file(at('tools.json')), schema: schema.tools });
const paths = defineCollection({ loader: file(at('paths.json')), schema: schema.paths });
const values = defineCollection({ loader: file(at('values.json')), schema: schema.values });
const pauses = defineCollection({ loader: file(at('pauses.json')), schema: schema.pauses });
const claims = defineCollection({ loader: file(at('claims.json')), schema: schema.claims });
const references = defineCollection({ loader: file(at('references.json')), schema: schema.references });

const countries = defineCollection({
  loader: file(at('support-lines.json'), {
    parser: (text) => {
      const { version, countries } = JSON.parse(text) as { version: string; countries: { code: string }[] };
      return countries.map((row) => ({ id: row.code, checked: version, ...row }));
    },
  }),
  schema: schema.countries,
});

export const collections = { articles, topics, needs, tools, paths, values, pauses, references, claims, countries };
