import { nationId, unitIdSchema } from '@dondoc/domain/unit';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Picture } from '../../../ui/picture/Picture.tsx';
import type { ResultLine } from '../answers.ts';
import { useMeasureText } from '../use-measure-text.ts';
import { colouredAs, comparedBy } from './coloured.ts';
import { tilesDrawing, type ColouredCell } from './pictures/cells-drawing.ts';
import { tilesFor } from './pictures/province-tiles.ts';
import { fileCodeOf, type Shown } from './shown.ts';
import { useCountedName } from './use-counted-name.ts';
import { useCellWords } from './use-cell-words.ts';

/** The provinces as equal tiles where the map has them: 63 or 34, as the list of units has it. */
export function MapView({ shown }: { readonly shown: Shown }) {
  const trpc = useTRPC();
  const { t } = useText();
  const { indicator, period, on, known, under, service } = shown;
  const results = useQuery(trpc.result.rollUp.queryOptions({ indicator: indicator.code, period, on, known, under, service }));
  if (under !== nationId) return <Notice>{t('looks.map.onlyProvinces')}</Notice>;
  return <Answer to={results}>{(lines) => <TileMap shown={shown} lines={lines} />}</Answer>;
}

function TileMap({ shown, lines }: { readonly shown: Shown; readonly lines: readonly ResultLine[] }) {
  const { t, periodText, dayText } = useText();
  const measures = useMeasureText();
  const countedName = useCountedName();
  const words = useCellWords();
  const provinces = lines.filter(({ level }) => level === 'province');
  const tiles = tilesFor(provinces.map(({ id }) => unitIdSchema.parse(id)));
  const by = comparedBy(provinces);
  if (tiles === null) return <Notice>{t('looks.map.onlyProvinces')}</Notice>;
  const tile = (line: ResultLine): readonly ColouredCell[] => {
    const place = tiles.get(line.id);
    const coloured = colouredAs(line, by, words);
    return place === undefined ? [] : [{ ...place, ...coloured, words: `${shortName(line.name ?? line.id)}\n${coloured.words}` }];
  };
  const group = lines.find(({ id }) => id === 'provinces');
  return (
    <Picture
      title={t('looks.map.title', { indicator: countedName(shown) })}
      caption={t('looks.map.caption', {
        measure: t(`looks.cells.${by}`),
        period: periodText(shown.period),
        count: provinces.length,
        day: dayText(shown.on),
        reported: group?.reported ?? 0,
        of: group?.of ?? 0,
        scale: t('looks.cells.scale'),
      })}
      drawing={tilesDrawing({ cells: provinces.flatMap(tile), size: [104, 46] })}
      columns={[t('looks.map.unit'), t('kpi.results.rate'), t('kpi.results.target'), t('kpi.results.attainment')]}
      rows={provinces.map((line) => [line.name, measures.rate({ ...line, indicator: shown.indicator }), ...[line.targetBp, line.attainmentBp].map((value) => (value === null ? null : words.write(value)))])}
      fileName={`ban-do-${fileCodeOf(shown)}-${shown.period}`}
    />
  );
}

/** "Thừa Thiên Huế": the kind of a province is said by the map. */
const shortName = (name: string): string => name.replace(/^(Tỉnh|Thành phố)\s+/u, '');
