import type { ReviewedDraft } from '@dondoc/domain/plan';
import { useEffect, useMemo, useRef } from 'react';
import { useText } from '../../../text/use-text.ts';
import { revealIn } from '../../../ui/reveal.ts';
import { extentOf, markLines } from './line-marks.ts';
import type { OpenedDraft } from './use-review.ts';

interface Props {
  readonly source: OpenedDraft['source'];
  readonly draft: ReviewedDraft;
  readonly chosen: number | null;
  readonly onChoose: (line: number) => void;
}

/** The document as written, each line with its number and what was made of it. Choosing a line chooses its task. */
export function SourcePane({ source, draft, chosen, onChoose }: Props) {
  const { t } = useText();
  const marks = useMemo(() => markLines(source, draft), [source, draft]);
  const extent = useMemo(() => (chosen === null ? null : extentOf(chosen, source, draft)), [chosen, source, draft]);
  const list = useRef<HTMLOListElement>(null);
  const first = useRef<HTMLLIElement>(null);
  const from = extent?.from ?? null;
  useEffect(() => {
    if (from !== null && list.current !== null && first.current !== null) revealIn(list.current, first.current);
  }, [from]);
  return (
    <section className="panel panel-flush review-pane review-source" aria-labelledby="review-source">
      <h2 id="review-source">{t('draft.review.source')}</h2>
      <ol className="source" ref={list} tabIndex={0} aria-labelledby="review-source">
        {source.map(({ line, text }) => {
          const isChosen = extent !== null && line >= extent.from && line <= extent.to;
          return (
            <li
              key={line}
              ref={line === extent?.from ? first : undefined}
              className="source-line"
              data-mark={marks.get(line)}
              data-chosen={isChosen ? '' : undefined}
            >
              <button
                type="button"
                className="source-number"
                aria-label={t('draft.review.sourceLine', { line })}
                aria-pressed={isChosen}
                onClick={() => onChoose(line)}
              >
                {line}
              </button>
              <span className="source-text">{text}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
