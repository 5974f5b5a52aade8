import type { Mark, MarkKind } from '@dondoc/domain/plan';
import { memo, type ReactNode } from 'react';
import { useText } from '../../../text/use-text.ts';
import type { RowPlace } from '../../../ui/use-virtual-rows.ts';
import { fieldOf, isSameField, type ChosenField } from './chosen.ts';
import type { LineMark } from './line-marks.ts';
import { isOverWholeTable, piecesOf, rangesOfCells, type Piece, type SourceLine } from './source-pieces.ts';

/** The remainders that are shown as what they are; the others are plain words. */
const shownRemainders: ReadonlySet<MarkKind> = new Set(['heading', 'document-title', 'unread']);

interface Props {
  readonly line: SourceLine;
  readonly marks: readonly Mark[];
  /** The columns of the table the line is a row of. */
  readonly columns: string | undefined;
  readonly became: LineMark | undefined;
  readonly isChosen: boolean;
  /** The chosen field when words of this line are of it. */
  readonly field: ChosenField | null;
  readonly place: RowPlace;
  readonly measure: (element: HTMLLIElement | null) => void;
  readonly onChoose: (line: number) => void;
  readonly onField: (field: ChosenField, at: number) => void;
}

/** One line of the source: its number, where it stands in the file, and its words marked by what they became. */
export const SourceLineRow = memo(
  function SourceLineRow({ line, marks, columns, became, isChosen, field, place, measure, onChoose, onField }: Props) {
    const draw = (pieces: readonly Piece[]) =>
      pieces.map((piece) => <Words key={piece.from} line={line.line} piece={piece} field={field} onField={onField} />);
    return (
      <li ref={measure} className="source-line" data-mark={became} data-chosen={isChosen ? '' : undefined} {...place}>
        <LineNumber line={line} isChosen={isChosen} onChoose={onChoose} />
        <div className={line.cells === null || line.cells === undefined ? 'source-text' : 'source-text source-row'}>
          {line.cells === null || line.cells === undefined ? draw(piecesOf(line.text, marks)) : <Cells line={line} cells={line.cells} columns={columns} draw={(range) => draw(piecesOf(line.text, marks, range))} />}
        </div>
      </li>
    );
  },
  (one, other) =>
    one.line === other.line && one.marks === other.marks && one.columns === other.columns && one.became === other.became && one.isChosen === other.isChosen &&
    one.place.style.transform === other.place.style.transform && one.place['aria-setsize'] === other.place['aria-setsize'] &&
    (one.field === other.field || isSameField(one.field, other.field)),
); // prettier-ignore

function LineNumber({ line: { line, place }, isChosen, onChoose }: Pick<Props, 'line' | 'isChosen' | 'onChoose'>) {
  const { t } = useText();
  const where = place === undefined ? null : place.kind === 'page' ? t('draft.source.page', { page: place.page }) : t('draft.source.row', place);
  return (
    <div className="source-where">
      <button type="button" className="source-number" aria-label={t('draft.review.sourceLine', { line })} aria-pressed={isChosen} onClick={() => onChoose(line)}>
        {line}
      </button>
      {where !== null && <span className="source-place">{where}</span>}
    </div>
  );
}

interface CellsProps {
  readonly line: SourceLine;
  readonly cells: readonly string[];
  readonly columns: string | undefined;
  readonly draw: (range: readonly [number, number]) => ReactNode;
}

function Cells({ line, cells, columns, draw }: CellsProps) {
  const ranges = rangesOfCells(cells);
  const [whole] = ranges;
  const isOne = isOverWholeTable(cells) && whole !== undefined;
  return (
    <div className="source-cells" data-table-row={line.line} style={isOne ? undefined : { gridTemplateColumns: columns }}>
      {isOne ? (
        <div className="source-cell">{draw(whole)}</div>
      ) : (
        ranges.map((range) => (
          <div key={range[0]} className="source-cell">
            {draw(range)}
          </div>
        ))
      )}
    </div>
  );
}

interface WordsProps {
  readonly line: number;
  readonly piece: Piece;
  readonly field: ChosenField | null;
  readonly onField: (field: ChosenField, at: number) => void;
}

/** Words of a line: of a field they can be chosen; of a heading, or read by nothing, they say so; else they are plain. */
function Words({ line, piece: { from, text, marks }, field, onField }: WordsProps) {
  const { t } = useText();
  const fields = marks.map(fieldOf).filter((each) => each !== null);
  const [first] = fields;
  if (first === undefined) {
    const told = marks.find(({ kind }) => shownRemainders.has(kind));
    if (told === undefined) return text;
    return (
      <span className={`mark mark-${told.kind}`}>
        <span className="visually-hidden">{t(`draft.source.kinds.${told.kind}`)}: </span>
        {text}
      </span>
    );
  }
  const at = fields.findIndex((each) => isSameField(each, field));
  // Words of several fields are gone through one by one.
  const choose = () => onField(fields[(at + 1) % fields.length] ?? first, line);
  const shown = fields[at] ?? first;
  return (
    <span
      role="button"
      tabIndex={at >= 0 ? 0 : -1}
      className={`mark mark-${shown.kind}`}
      data-on={at >= 0 ? '' : undefined}
      data-at={`${line}:${from}`}
      aria-pressed={at >= 0}
      aria-label={`${t(`draft.source.kinds.${shown.kind}`)}: ${text}`}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose();
      }}
    >
      {text}
    </span>
  );
}
