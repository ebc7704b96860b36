/** How many letters must change, come or go to turn one word into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + Number(letter !== other)));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The word that was probably meant, if one is close: a third of the letters may differ, rounded up. */
export function nearest(word: string, known: string[]): string | undefined {
  const ranked = known.map((one) => ({ one, far: distance(word.toLowerCase(), one.toLowerCase()) }));
  const best = ranked.sort((a, b) => a.far - b.far)[0];
  return best && best.far <= Math.ceil(word.length / 3) ? best.one : undefined;
}

/** The end of a repair sentence: the word that was probably meant, else where to look. */
export function suggestion(word: string, known: string[], otherwise: string): string {
  const meant = nearest(word, known);
  return meant ? `did you mean “${meant}”?` : otherwise;
}
