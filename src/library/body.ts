/** The text of an article, made ready when its page is built: nothing of it stays in memory for the next. */
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import * as runtime from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { evaluate, type EvaluateOptions } from 'satteri';
import type { Heading } from '~/core/text/contents';
import type { Article } from './articles';

interface Props {
  /** What draws each tag. */
  components: Record<string, unknown>;
}

export interface Body {
  /** A component for an Astro file. */
  Content: (props: Props) => unknown;
  /** In their order, as they were read. */
  headings: Heading[];
}

/** Pictures that Astro would make smaller: the drawing of an article stands above its text. */
const NONE = new Set<string>();

/** MDX as Astro itself reads it: ids on headings, curly quotes, attributes as in HTML. */
export async function readBody(mdx: string): Promise<Body> {
  const astro = { frontmatter: {}, headings: [] as Heading[], localImagePaths: NONE, remoteImagePaths: NONE };
  const read = await evaluate(mdx, {
    ...(runtime as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>),
    hastPlugins: [satteriHeadingIdsPlugin()],
    features: { gfm: true, smartPunctuation: true },
    elementAttributeNameCase: 'html',
    data: { astro },
  });
  const draw = read.default as Body['Content'];
  const Content = ({ components }: Props) => draw({ components: { Fragment: runtime.Fragment, ...components } });
  return { Content: Object.assign(Content, { [Renderer]: 'astro:jsx' }), headings: astro.headings };
}

/** The text of an article, ready to be drawn. */
export async function bodyOf({ body = '', filePath }: Article): Promise<Body> {
  try {
    return await readBody(body);
  } catch (cause) {
    throw new Error(`${filePath} cannot be read`, { cause });
  }
}
