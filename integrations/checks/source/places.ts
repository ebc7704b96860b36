import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

/** The way to a field: names of fields, and places in lists. */
export type Path = readonly PropertyKey[];

/** The line of a field. For one that is not there: of the nearest thing around it that is, if any. */
export type LineOf = (path: Path) => number | undefined;

/** A field's name, or an entry of a list: where an author would put a finger. */
function nodeAt(document: Document, path: Path): unknown {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) return parent.items.find(({ key }) => isScalar(key) && key.value === last)?.key;
  return isSeq(parent) ? parent.items[last as number] : undefined;
}

export const lineFinder =
  (document: Document, lines: LineCounter): LineOf =>
  (path) => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = nodeAt(document, path.slice(0, depth));
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };

/** The lines of a file of JSON, which YAML can read as well, and with places. */
export function linesOfJson(text: string): LineOf {
  const lines = new LineCounter();
  return lineFinder(parseDocument(text, { lineCounter: lines }), lines);
}
