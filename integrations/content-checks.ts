import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { FIRST, LANGUAGES } from '../src/languages.ts';
import { checkBuilt } from './checks/built/check.ts';
import { readSite } from './checks/built/read.ts';
import { twinRoutes, type Route } from './checks/built/routes.ts';
import { ContentProblems, listed, type Problem } from './checks/problem.ts';
import { figures } from './checks/source/check.ts';
import type { Head } from './checks/source/article.ts';
import { checkProject, filesIn } from './checks/source/project.ts';
import { folderOf, LANG, topOf } from './locale.ts';

const stopAt = (problems: Problem[]) => {
  if (problems.length) throw new ContentProblems(problems);
};

/** Says everything, stops nothing: while writing, half an article is no mistake. */
function warn(root: string, logger: AstroIntegrationLogger) {
  const { problems, warnings } = checkProject(root);
  if (problems.length || warnings.length) logger.warn(`worth a look:\n${listed([...problems, ...warnings])}`);
}

/** What remains of the articles for when the pages stand: their texts would fill the memory meanwhile. */
function judgeSources(root: string, logger: AstroIntegrationLogger): Head[] {
  const { articles, problems, warnings } = checkProject(root);
  for (const article of articles) logger.info(figures(article, LANG));
  if (warnings.length) logger.warn(`worth a look:\n${listed(warnings)}`);
  stopAt(problems);
  return articles.map(({ file, slug, frontMatter }) => ({ file, slug, frontMatter }));
}

/**
 * Stops a build over mistakes that Astro lets pass, and says where each is and how to mend it. The sources are checked
 * before Astro reads them, so that an author meets these sentences and not a stack of calls; the pages once they stand.
 */
export function contentChecks(): AstroIntegration {
  let config: AstroConfig;
  let root: string;
  let routes: Route[] = [];
  let heads: Head[] = [];
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ config: given, command, logger }) => {
        root = fileURLToPath(given.root);
        if (command === 'build') heads = judgeSources(root, logger);
      },
      'astro:config:done': ({ config: settled }) => {
        config = settled;
      },
      'astro:routes:resolved': ({ routes: resolved }) => {
        routes = resolved;
      },
      'astro:server:setup': ({ server, logger }) => {
        warn(root, logger);
        server.watcher.on('change', (path) => {
          if (/[\\/]src[\\/](?:locales[\\/]\w+[\\/])?content[\\/].*\.(?:mdx|json)$/.test(path)) warn(root, logger);
        });
      },
      'astro:build:start': () => stopAt(twinRoutes(routes)),
      'astro:build:done': async ({ dir }) => {
        const origin = new URL(config.site ?? 'http://localhost').origin;
        // Languages link to each other: the first is built first, and its links to the others are looked at with them.
        const later =
          LANG === FIRST
            ? Object.keys(LANGUAGES)
                .filter((one) => one !== FIRST)
                .map(folderOf)
            : [];
        const site = { ...(await readSite(topOf(fileURLToPath(dir)), origin, topOf(config.base))), later };
        const sources = filesIn(root, 'src', /\.(?:astro|mdx|tsx?|json|css)$/);
        stopAt(checkBuilt(site, heads, sources, folderOf()));
      },
    },
  };
}
