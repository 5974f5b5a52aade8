import { marksOf, type Mark, type ReviewedDraft } from '@dondoc/domain/plan';
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useStable } from '../../../ui/use-stable.ts';
import { useVirtualRows } from '../../../ui/use-virtual-rows.ts';
import { fieldOf, isSameField, type ChosenField } from './chosen.ts';
import { extentOf, lineInSource, markLines } from './line-marks.ts';
import { SourceLegend } from './SourceLegend.tsx';
import { SourceLineRow } from './SourceLine.tsx';
import { columnsByLine, marksByLine, type SourceLine } from './source-pieces.ts';

interface Props {
  readonly source: readonly SourceLine[];
  readonly draft: ReviewedDraft;
  readonly chosen: number | null;
  readonly field: ChosenField | null;
  readonly onChoose: (line: number) => void;
  readonly onField: (field: ChosenField) => void;
}

const nothing: readonly Mark[] = [];

/** The document as written, each word marked by what it became. Choosing a line or words chooses the task they are of. */
export function SourcePane({ source, draft, chosen, field, onChoose, onField }: Props) {
  const { t } = useText();
  const all = useMemo(() => marksOf(draft), [draft]);
  const marks = useMemo(() => marksByLine(all), [all]);
  const became = useMemo(() => markLines(source, draft), [source, draft]);
  const columns = useMemo(() => columnsByLine(source), [source]);
  const walk = useMarkWalk(all, { field, onField });
  const begin = lineInSource(chosen, draft);
  const extent = useMemo(() => (begin === null ? null : extentOf(begin, source, draft)), [begin, source, draft]);
  const shown = useMemo(() => source.findIndex(({ line }) => line === (walk.line ?? begin)), [source, walk.line, begin]);
  const { frame, listStyle, rows, measure } = useVirtualRows({ count: source.length, estimate: 28, keyOf: (index) => source[index]?.line ?? index, shown });
  const choose = useStable(onChoose);
  const chooseField = useStable(walk.choose);
  useFocusedMark(frame, walk.focused);
  return (
    <section className="panel panel-flush review-pane review-source" aria-labelledby="review-source">
      <div className="source-head">
        <h2 id="review-source">{t('draft.review.source')}</h2>
        <SourceLegend />
      </div>
      <div className="review-scroll" ref={frame} tabIndex={0} role="group" aria-label={t('draft.source.walk')} onKeyDown={walk.press}>
        <ol className="source" style={listStyle}>
          {rows.map(({ index, key, place }) => {
            const line = source[index];
            if (line === undefined) return null;
            const own = marks.get(line.line) ?? nothing;
            return (
              <SourceLineRow
                key={key}
                line={line}
                marks={own}
                columns={columns.get(line.line)}
                became={became.get(line.line)}
                isChosen={extent !== null && line.line >= extent.from && line.line <= extent.to}
                field={own.some((mark) => isSameField(fieldOf(mark), field)) ? field : null}
                place={place}
                measure={measure}
                onChoose={choose}
                onField={chooseField}
              />
            );
          })}
        </ol>
      </div>
    </section>
  );
}

/** Goes through the marked words with the arrow keys. `line` is the line whose words of the chosen field are shown. */
function useMarkWalk(all: readonly Mark[], { field, onField }: Pick<Props, 'field' | 'onField'>) {
  const fields = useMemo(() => all.filter((mark) => fieldOf(mark) !== null), [all]);
  const [stood, setStood] = useState<Mark | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const isOfField = (mark: Mark) => isSameField(fieldOf(mark), field);
  const current = stood !== null && isOfField(stood) ? stood : (fields.find(isOfField) ?? null);
  const go = (by: 1 | -1) => {
    const at = current === null ? -1 : fields.findIndex((mark) => mark.line === current.line && mark.from === current.from && isOfField(mark));
    const next = fields[at < 0 ? 0 : at + by];
    const chosen = next === undefined ? null : fieldOf(next);
    if (next === undefined || chosen === null) return;
    setStood(next);
    setFocused(`${next.line}:${next.from}`);
    onField(chosen);
  };
  return {
    line: current?.line ?? null,
    focused,
    choose: (wanted: ChosenField, line: number) => {
      setStood(fields.find((mark) => mark.line === line && isSameField(fieldOf(mark), wanted)) ?? null);
      setFocused(null);
      onField(wanted);
    },
    press: (event: KeyboardEvent) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if ((by !== 1 && by !== -1) || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      go(by);
    },
  };
}

/** Moves the focus to the words that were gone to, once they are drawn. */
function useFocusedMark(frame: { readonly current: HTMLElement | null }, focused: string | null): void {
  useEffect(() => {
    if (focused === null) return;
    const words = frame.current?.querySelector(`[data-at="${focused}"]`);
    if (words instanceof HTMLElement) words.focus({ preventScroll: true });
  }, [frame, focused]);
}
