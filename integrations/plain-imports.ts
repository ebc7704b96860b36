import type { Plugin } from 'vite';

/** Where Vite keeps its own way to fetch a part. */
const HELPER = '\0vite/preload-helper.js';

/**
 * A part that is fetched on a press is fetched by the browser’s own `import`. Vite would put a loader in front of it
 * and a list of every script each part needs: 1.5 KB on each page with tools, for parts that mostly need what is there.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
    // Nor do our islands share signals: without them, neither their code nor what would hand them on is fetched.
    transform: {
      filter: { id: /@astrojs\/preact\/dist\/client\.js$/ },
      handler: (code) => code.replace('if (signalsRaw)', 'if (false)'),
    },
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
    // That loader would have fetched the styles of such a part, too.
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk' || !part.isDynamicEntry || !part.viteMetadata?.importedCss.size) continue;
        this.error(
          `${part.fileName} imports a stylesheet, and nobody would fetch it: import it with ?url, see styled.ts.`,
        );
      }
    },
  };
}
