import type { Problem } from '../problem.ts';
import { plain, type SourceFile } from './article.ts';
import type { House } from './house.ts';
import { linesWith } from './words.ts';

/** No page, no tool and no data promises safety: nobody could keep it, and somebody might lean on it. */
export const promises = (files: SourceFile[], { promises: unwanted }: House): Problem[] =>
  files.flatMap(({ file, text: written }) => {
    const text = plain(written);
    const lineAt = (index: number) => text.slice(0, index).split('\n').length;
    return unwanted.flatMap((one) =>
      linesWith(one, { text, lineAt }, text).map((line) => ({
        file,
        line,
        rule: 'promise',
        what: `“${one.word}” promises safety`,
        repair: one.instead + noteIn(file, one.word),
      })),
    );
  });

/** Data takes no comments, so nothing can be allowed there. */
function noteIn(file: string, word: string): string {
  if (file.endsWith('.json')) return '';
  return `, or allow it here with ${file.endsWith('.ts') ? `// allow: ${word}` : `{/* allow: ${word} */}`}`;
}
