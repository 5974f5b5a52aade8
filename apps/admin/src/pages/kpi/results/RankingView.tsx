import { leagueMeasures, leagueOf, type League, type LeagueMeasure } from '@dondoc/domain/kpi';
import { unitIdSchema, type UnitId } from '@dondoc/domain/unit';
import { useQuery } from '@tanstack/react-query';
import { InputNumber, Segmented } from 'antd';
import { useId, useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Picture } from '../../../ui/picture/Picture.tsx';
import type { ResultLine } from '../answers.ts';
import { rankingDrawing, type RankedBar } from './pictures/ranking-drawing.ts';
import { fileCodeOf, type Shown } from './shown.ts';
import { useCountedName } from './use-counted-name.ts';

/** Below this many cases a rate says little; a person may set another number. */
export const usualLeast = 30;

interface RankingViewProps {
  readonly shown: Shown;
  readonly least: number;
  readonly onLeast: (least: number) => void;
}

/** Who did best, fairly: ties together, few cases and missing reports apart and by name. */
export function RankingView({ shown, least, onLeast }: RankingViewProps) {
  const trpc = useTRPC();
  const { t, language } = useText();
  const id = useId();
  const [by, setBy] = useState<LeagueMeasure>('rate');
  const { indicator, period, on, known, under, service } = shown;
  const countingUnit = indicator.countingUnit[language];
  const results = useQuery(trpc.result.rollUp.queryOptions({ indicator: indicator.code, period, on, known, under, service }));
  return (
    <>
      <div className="filters">
        <div className="filter">
          <span id={`${id}-by`}>{t('looks.ranking.by')}</span>
          <Segmented
            aria-labelledby={`${id}-by`}
            value={by}
            onChange={setBy}
            options={leagueMeasures.map((value) => ({ value, label: t(`looks.ranking.measures.${value}`) }))}
          />
        </div>
        <div className="filter">
          <label htmlFor={id}>{t('looks.ranking.least', { countingUnit })}</label>
          <InputNumber id={id} min={0} precision={0} value={least} onChange={(value) => onLeast(value ?? 0)} />
        </div>
      </div>
      <Answer to={results}>{(lines) => <Ranking shown={shown} lines={lines} by={by} least={least} />}</Answer>
    </>
  );
}

interface RankingProps extends Pick<RankingViewProps, 'shown' | 'least'> {
  readonly lines: readonly ResultLine[];
  readonly by: LeagueMeasure;
}

type Contending = ResultLine & { readonly unitId: UnitId };

function Ranking({ shown, lines, by, least }: RankingProps) {
  const { t, language, periodText, dayText, rateText, percentText, numberText } = useText();
  const countedName = useCountedName();
  const { indicator } = shown;
  const countingUnit = indicator.countingUnit[language];
  const units = lines.filter(({ level, parentId }) => level !== null && parentId !== null);
  const contenders = units.map((line): Contending => ({ ...line, unitId: unitIdSchema.parse(line.id) }));
  const league = leagueOf(contenders, { by, direction: indicator.direction, minimumDenominator: least });
  const bars = league.placed.map(({ unit, place }): RankedBar => {
    const value = (by === 'rate' ? unit.rateBp : unit.attainmentBp) ?? 0;
    const gap = unit.gap === null || unit.gap === 0 ? null : `${numberText(unit.gap)} ${countingUnit}`;
    const rate = rateText(value);
    const target = by === 'rate' ? unit.targetBp : 10_000;
    return { name: `${place}. ${unit.name ?? unit.id}`, value, target, words: gap === null ? rate : t('looks.ranking.distance', { rate, gap }) };
  });
  return (
    <>
      {bars.length === 0 ? (
        <Notice>{t('looks.ranking.nobody')}</Notice>
      ) : (
        <Picture
          title={t('looks.ranking.title', { indicator: countedName(shown) })}
          caption={t('looks.ranking.caption', { period: periodText(shown.period), day: dayText(shown.on), count: bars.length, least: numberText(least), countingUnit })}
          drawing={rankingDrawing(bars)}
          columns={[t('looks.ranking.unit'), t('looks.ranking.place'), t('looks.ranking.rate'), t('looks.ranking.target'), t('looks.ranking.attainment'), t('looks.ranking.gap')]}
          rows={league.placed.map(({ unit, place, isTied }) => [
            unit.name ?? unit.id,
            isTied ? t('looks.ranking.tied', { place }) : place,
            unit.rateBp === null ? null : rateText(unit.rateBp),
            unit.targetBp === null ? null : percentText(unit.targetBp),
            unit.attainmentBp === null ? null : rateText(unit.attainmentBp),
            unit.gap,
          ])}
          fileName={`xep-hang-${fileCodeOf(shown)}-${shown.period}`}
        />
      )}
      <Apart league={league} least={numberText(least)} countingUnit={countingUnit} />
    </>
  );
}

const apartReasons = ['notReported', 'noCases', 'tooFewCases', 'notScored'] as const;

/** Who has no place, and why. */
function Apart({ league, least, countingUnit }: { readonly league: League<Contending>; readonly least: string; readonly countingUnit: string }) {
  const { t, listText } = useText();
  const reasons = apartReasons.filter((reason) => league[reason].length > 0);
  if (reasons.length === 0) return null;
  return (
    <section>
      <h2>{t('looks.ranking.apart')}</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>
            {t(`looks.ranking.${reason}`, { count: league[reason].length, names: listText(league[reason].map(({ name, id }) => name ?? id)), least, countingUnit })}
          </li>
        ))}
      </ul>
    </section>
  );
}
