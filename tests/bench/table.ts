/** Rows of text under their heads. */
export interface Table {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Lays a table out in columns: the first flush left, the others flush right. */
export function table({ head, rows }: Table): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => (column ? (row[column] ?? '').padStart(width) : (row[0] ?? '').padEnd(width)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
