import { cascadeOf, type Indicator } from '@dondoc/domain/kpi';
import { Answer, type Asked } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import type { CascadeAnswer } from '../answers.ts';
import type { TargetReading } from './target-draft.ts';

interface CascadeLineProps {
  readonly indicator: Indicator;
  readonly cascade: Asked<CascadeAnswer>;
  readonly readings: readonly TargetReading[];
  readonly parent: { readonly unitId: string; readonly name: string };
}

/** What the targets below come to as they are typed, against the target of the unit above, with who is left out. */
export function CascadeLine({ indicator, cascade, readings, parent }: CascadeLineProps) {
  const { t } = useText();
  return (
    <section className="targets-cascade" aria-label={t('target.cascade.label')}>
      <Answer to={cascade}>{(answer) => <Weighed {...{ indicator, answer, readings, parent }} />}</Answer>
    </section>
  );
}

type WeighedProps = Omit<CascadeLineProps, 'cascade'> & { readonly answer: CascadeAnswer };

function Weighed({ indicator, answer, readings, parent }: WeighedProps) {
  const { t, language, numberText } = useText();
  const typed = new Map<string, TargetReading>(readings.map((reading) => [reading.line.unitId, reading]));
  const holding = (unitId: string, otherwise: TargetReading['targetBp']) => {
    const reading = typed.get(unitId);
    return reading === undefined ? otherwise : (reading.targetBp ?? reading.line.inherited?.targetBp ?? null);
  };
  const parts = answer.parts.map((part) => ({ ...part, targetBp: holding(part.unitId, part.targetBp) }));
  const above = holding(parent.unitId, answer.above?.targetBp ?? null);
  const weighed = parts.map((part) => ({ ...part, expected: part.expected?.denominator ?? null }));
  const sum = cascadeOf(weighed, { targetBp: above, direction: indicator.direction });
  const taken = parts.filter((part) => part.targetBp !== null);
  const by = (kind: 'last-year' | 'latest-month') => taken.filter(({ expected }) => expected?.from.kind === kind).length;
  const left = [
    ...(sum.withoutTarget.length > 0 ? [t('target.cascade.withoutTarget', { count: sum.withoutTarget.length })] : []),
    ...(sum.withoutExpected.length > 0 ? [t('target.cascade.withoutExpected', { count: sum.withoutExpected.length })] : []),
  ];
  const nameOf = (id: string) => typed.get(id)?.line.unitName ?? id;
  const leftOut = [...sum.withoutTarget, ...sum.withoutExpected].map(nameOf);
  return (
    <>
      <p>
        <strong>
          <Reached sum={sum} above={above} indicator={indicator} name={parent.name} />
        </strong>
      </p>
      {sum.rateBp !== null && (
        <p className="soft">
          {t('target.cascade.weights', {
            countingUnit: indicator.countingUnit[language],
            lastYear: numberText(by('last-year')),
            latest: numberText(by('latest-month')),
          })}
        </p>
      )}
      {left.length > 0 && (
        <details className="soft">
          <summary>{left.join('; ')}.</summary>
          {leftOut.join('; ')}.
        </details>
      )}
    </>
  );
}

interface ReachedProps {
  readonly sum: ReturnType<typeof cascadeOf>;
  readonly above: TargetReading['targetBp'];
  readonly indicator: Indicator;
  readonly name: string;
}

function Reached({ sum: { rateBp, gap }, above, indicator, name }: ReachedProps) {
  const { t, language, rateText, percentText, numberText } = useText();
  if (rateBp === null) return t('target.cascade.nothing');
  const rate = rateText(rateBp);
  if (above === null || gap === null) return t('target.cascade.noAbove', { rate, unit: name });
  const words = { rate, unit: name, target: percentText(above) };
  if (gap === 0) return t('target.cascade.reached', words);
  const key = indicator.direction === 'higher-is-better' ? 'target.cascade.short' : 'target.cascade.over';
  return t(key, { ...words, gap: numberText(gap), countingUnit: indicator.countingUnit[language] });
}
