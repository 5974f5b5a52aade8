import { Button } from 'antd';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { saveFile } from '../save-file.ts';
import { FramedTable } from '../FramedTable.tsx';
import { drawPicture, pictureAddress, type Drawing } from './draw-picture.ts';
import { darkPalette, lightPalette } from './palette.ts';
import { pngFile, svgFile, workbookFile, type TableCell } from './take-away.ts';
import { useIsDark } from './use-is-dark.ts';
import './picture.css';

/** A picture, what it shows in words, and the figures it was drawn from. */
export interface PictureShown {
  readonly title: string;
  /** What is shown, as of which day, and how complete it is. */
  readonly caption: string;
  readonly drawing: Drawing;
  readonly columns: readonly string[];
  /** Each begins with the heading of its row. */
  readonly rows: readonly (readonly TableCell[])[];
  /** What a file of it is called, without its ending. */
  readonly fileName: string;
  /** What is written in a cell; the cell itself unless said otherwise. */
  readonly show?: (cell: TableCell, at: { readonly row: number; readonly column: number }) => ReactNode;
}

/** A picture with its caption, its table, and ways to take each away. Every number in it can be read without seeing it. */
export function Picture(shown: PictureShown) {
  const { t } = useText();
  const captionId = useId();
  const { svg, hasFailed } = useDrawn(shown.drawing, useIsDark());
  const { title, caption, drawing } = shown;
  return (
    <figure className="picture" aria-labelledby={captionId}>
      <figcaption id={captionId}>
        <strong>{title}.</strong> <span>{caption}</span>
      </figcaption>
      <div className="picture-frame" tabIndex={0} role="group" aria-label={title}>
        {hasFailed && <p className="soft">{t('picture.failed')}</p>}
        {svg !== null && (
          <img src={pictureAddress(svg)} width={drawing.width} height={drawing.height} alt={t('picture.alt', { title })} />
        )}
      </div>
      <TakeAway {...shown} />
      <FiguresTable {...shown} />
    </figure>
  );
}

interface Drawn {
  /** Null while it is being drawn. */
  readonly svg: string | null;
  readonly hasFailed: boolean;
}

function useDrawn(drawing: Drawing, isDark: boolean): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ svg: null, hasFailed: false });
  useEffect(() => {
    let isCurrent = true;
    const keep = (result: Drawn) => isCurrent && setDrawn(result);
    drawPicture(drawing, isDark ? darkPalette : lightPalette).then(
      (svg) => keep({ svg, hasFailed: false }),
      () => keep({ svg: null, hasFailed: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [drawing, isDark]);
  return drawn;
}

/** Taken away, a picture is drawn for paper whatever the page looks like. */
function TakeAway({ drawing, caption, columns, rows, fileName, title }: PictureShown) {
  const { t } = useText();
  const [hasFailed, setFailed] = useState(false);
  const take = (ending: string, make: () => Promise<Blob>) => {
    setFailed(false);
    make().then((file) => saveFile(`${fileName}.${ending}`, file), () => setFailed(true));
  };
  const drawn = () => drawPicture(drawing, lightPalette);
  return (
    <div className="picture-actions no-print">
      <Button size="small" onClick={() => take('svg', async () => svgFile(await drawn()))} aria-label={t('picture.takeNamed', { kind: 'SVG', title })}>
        SVG
      </Button>
      <Button size="small" onClick={() => take('png', async () => pngFile(await drawn(), drawing))} aria-label={t('picture.takeNamed', { kind: 'PNG', title })}>
        PNG
      </Button>
      <Button size="small" onClick={() => take('xlsx', () => workbookFile(`${title}. ${caption}`, [columns, ...rows]))} aria-label={t('picture.takeNamed', { kind: 'XLSX', title })}>
        XLSX
      </Button>
      {hasFailed && <output className="late">{t('picture.notTaken')}</output>}
    </div>
  );
}

const asIs = (cell: TableCell): ReactNode => cell;

function FiguresTable({ title, columns, rows, show = asIs }: PictureShown) {
  const { t } = useText();
  return (
    <details className="picture-table" open={rows.length <= 13}>
      <summary>{t('picture.table', { count: rows.length })}</summary>
      <FramedTable name={t('picture.tableOf', { title })}>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" className={at === 0 ? 'kpi-unit' : 'kpi-number'}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={String(name)}>
              <th scope="row" className="kpi-unit">
                {show(name ?? null, { row, column: 0 })}
              </th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]} className="kpi-number">
                  {show(cell, { row, column: at + 1 })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </FramedTable>
    </details>
  );
}
