import type { DocumentLine, Mark, MarkKind } from '@dondoc/domain/plan';
import { useEffect, useMemo, useRef } from 'react';
import { useText } from '../../../text/use-text.ts';
import { revealIn } from '../../../ui/reveal.ts';
import './source-text.css';

interface Props {
  readonly lines: readonly DocumentLine[];
  /** The places to mark: those of one task, or none. */
  readonly marks: readonly Mark[];
}

/** A document line by line, with the words of one task marked; the first of them is brought into sight. */
export function SourceText({ lines, marks }: Props) {
  const { t } = useText();
  const byLine = useMemo(() => Map.groupBy(marks, ({ line }) => line), [marks]);
  const list = useRef<HTMLOListElement>(null);
  const first = useRef<HTMLLIElement>(null);
  const from = marks[0]?.line ?? null;
  useEffect(() => {
    if (from !== null && list.current !== null && first.current !== null) revealIn(list.current, first.current);
  }, [from]);
  return (
    <ol className="source-read" ref={list} tabIndex={0} aria-label={t('version.page.source')}>
      {lines.map(({ line, text, place }) => (
        <li key={line} ref={line === from ? first : undefined}>
          <span className="source-read-number">
            {place === undefined ? line : place.kind === 'page' ? t('version.page.page', { page: place.page }) : t('version.page.row', { sheet: place.sheet, row: place.row })}
          </span>
          <span className="source-read-text">{piecesOf(text, byLine.get(line) ?? [])}</span>
        </li>
      ))}
    </ol>
  );
}

/** The text cut at the marked places; a place that begins within another is left to it. */
function piecesOf(text: string, marks: readonly Mark[]) {
  const pieces = [];
  let at = 0;
  for (const { from, to, kind } of marks) {
    if (from < at) continue;
    pieces.push(text.slice(at, from), <MarkedWords key={from} kind={kind} words={text.slice(from, to)} />);
    at = to;
  }
  return [...pieces, text.slice(at)];
}

function MarkedWords({ kind, words }: { readonly kind: MarkKind; readonly words: string }) {
  return <mark data-kind={kind}>{words}</mark>;
}
