import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { inTables } from './integrations/checks/in-tables.ts';

/** The rooms of the house, from the ground up: each may use what stands below it, never what stands above. */
const ROOMS = ['core', 'stores', 'components', 'layouts', 'pages'];

/** What holds words: text tables, names, and what is known of a language. */
const TABLES = [
  'src/**/{text,*-text,*-words,words,names,felt}.ts',
  'src/core/search/crisis-phrases.ts',
  'src/languages.ts',
  'src/locales/**',
];

const oneWay = ROOMS.slice(0, -1).map((room, floor) => ({
  files: [`src/${room}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: ROOMS.slice(floor + 1).map((above) => ({
          group: [`~/${above}/**`, `**/../${above}/**`],
          message: `${room} stands below ${above} and cannot use it: imports go one way.`,
        })),
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/', 'playwright-report/', 'tests/fixtures/']),
  eslint.configs.recommended,
  tseslint.configs.recommended,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  { files: ['**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  ...oneWay,
  {
    files: ['src/{,locales/*/}{core,stores}/**', 'src/{,locales/*/}components/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(at|findLast|toSorted|toReversed|toSpliced|replaceAll)$/]',
          message: 'Phones of 2020 do not know it. For the last of a list there is core/last.',
        },
        {
          selector: 'Literal[regex.pattern=/\\(\\?<[!=]/]',
          message: 'Phones of 2020 cannot look behind, and stop at the whole file.',
        },
        {
          selector: 'ChainExpression CallExpression > SpreadElement',
          message: 'Chrome 80 to 90 stops at the whole file where a list is spread within “?.”.',
        },
        {
          selector:
            'JSXOpeningElement[name.name=/^(div|section|form|span)$/]:has(> JSXAttribute[name.name="tabIndex"]):not(:has(> JSXAttribute[name.name="role"][value.value="status"])):not(:has(> JSXAttribute[name.name=/^aria-label/]))',
          message: 'What can take the focus has a name, or a screen reader says nothing there.',
        },
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: TABLES,
    plugins: { words: { rules: { 'in-tables': inTables } } },
    rules: { 'words/in-tables': 'error' },
  },
  {
    files: ['src/**'],
    ignores: ['src/stores/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
          name,
          message: 'Only src/stores touches the browser’s memory.',
        })),
      ],
    },
  },
);
