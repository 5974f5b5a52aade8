import { childOf, childrenOf, type XmlElement } from '../read-xml.ts';

const changesOut: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/**
 * The elements of some names below a container, in their order, through whatever wraps them: content controls, smart
 * tags, insertions. Not in each other, not in what a deletion took out, and of alternatives only the first.
 */
export function* elementsIn(container: XmlElement, names: ReadonlySet<string>): Generator<XmlElement> {
  for (const child of childrenOf(container)) {
    if (names.has(child.name)) yield child;
    else if (child.name === 'mc:AlternateContent') {
      const chosen = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
      if (chosen !== null) yield* elementsIn(chosen, names);
    } else if (!changesOut.has(child.name)) yield* elementsIn(child, names);
  }
}

/** Paragraphs, tables, and files embedded whole. */
export const blockNames: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:altChunk', 'w:subDoc']);
/** Rows of a table. */
export const rowNames: ReadonlySet<string> = new Set(['w:tr']);
/** Cells of a row. */
export const cellNames: ReadonlySet<string> = new Set(['w:tc']);
