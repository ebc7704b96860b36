import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkBuilt } from './checks/built/check.ts';
import { readSite } from './checks/built/read.ts';
import { twinRoutes, type Route } from './checks/built/routes.ts';
import { ContentProblems, listed, type Problem } from './checks/problem.ts';
import { figures } from './checks/source/check.ts';
import type { Head } from './checks/source/article.ts';
import { checkProject, filesIn } from './checks/source/project.ts';

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
  for (const article of articles) logger.info(figures(article));
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
          if (/[\\/]src[\\/]content[\\/].*\.(?:mdx|json)$/.test(path)) warn(root, logger);
        });
      },
      'astro:build:start': () => stopAt(twinRoutes(routes)),
      'astro:build:done': async ({ dir }) => {
        const origin = new URL(config.site ?? 'http://localhost').origin;
        const site = await readSite(fileURLToPath(dir), origin, config.base);
        const sources = filesIn(root, 'src', /\.(?:astro|mdx|tsx?|json|css)$/);
        stopAt(checkBuilt(site, heads, sources));
      },
    },
  };
}
