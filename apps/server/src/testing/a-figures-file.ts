import { period } from '@dondoc/domain/calendar';
import { essentialServiceName, figureTexts, type FigureKey, type FigureValue } from '@dondoc/domain/kpi';
import { writeFigures, type FigureFormat } from '../office/figures/write-figures.ts';

/** A figure in a file; `version` null: none stood when the file was written. */
type Written = FigureKey & FigureValue & { readonly version: number | null };

/** The bytes of a figures file as its template has them, named by codes. */
export function aFiguresFile(figures: readonly Written[], format: FigureFormat): Promise<Buffer> {
  const rows = figures.map((figure) => ({
    texts: figureTexts(figure),
    unitName: figure.unitId,
    indicatorName: figure.indicator,
    serviceName: essentialServiceName(figure.service)?.vi ?? null,
    numeratorName: figure.indicator,
    denominatorName: figure.indicator,
    previous: null,
  }));
  return writeFigures({ period: figures[0]?.period ?? period('2022-08'), language: 'vi', rows }, format);
}
