import { partsOf, type Period } from '@dondoc/domain/calendar';
import { parseTarget, straightLine, type BasisPoints, type Indicator, type InterimKind, type RevisionBasis } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { useMe } from '../../../session.ts';
import { sentenceFor } from '../../../text/fault-text.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/Field.tsx';
import { useKept } from '../../../ui/use-kept.ts';
import type { TrajectoryAnswer } from '../answers.ts';
import { RevisionDialog } from './RevisionDialog.tsx';
import { isWayDraft, readWay, type WayReading } from './way-draft.ts';

interface TrajectoryFormProps {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly unitId: UnitId;
  readonly answer: TrajectoryAnswer;
  /** What the way leads to; null: no target holds. */
  readonly targetBp: BasisPoints | null;
}

/** Interim targets by quarter or month: typed, or filled in along a straight line; saved all or none. */
export function TrajectoryForm({ indicator, period, unitId, answer, targetBp }: TrajectoryFormProps) {
  const { t, percentText, periodText, rateText } = useText();
  const { userId } = useMe();
  const kinds = (['quarter', 'month'] as const).filter((kind) => partsOf(period, kind).length > 1);
  const [kind, setKind] = useState<InterimKind>(kinds[0] ?? 'month');
  const write = (points: number) => percentText(points).replace(/\s*%$/u, '');
  const { kept, keep, forget } = useKept(`targets.${userId}.${indicator.code}.${period}.${unitId}.way`, isWayDraft);
  const draft = kept ?? {};
  const [start, setStart] = useState(answer.start === null ? '' : write(answer.start.rateBp));
  const { direction } = indicator;
  const readings = partsOf(period, kind).map((part) => readWay(part, draft[part], { rows: answer.rows, targetBp, direction, write }));
  const from = parseTarget(start);
  const propose = () => {
    if (targetBp === null || !from.ok || from.value === null) return;
    keep({ ...draft, ...Object.fromEntries(straightLine({ period, targetBp }, from.value, kind).map((point) => [point.period, write(point.targetBp)])) });
  };
  return (
    <div className="stack">
      <Radio.Group
        aria-label={t('target.way.by')}
        value={kind}
        onChange={(event) => setKind(kinds.find((each) => each === event.target.value) ?? kind)}
        options={kinds.map((each) => ({ value: each, label: t(`target.way.kinds.${each}`) }))}
      />
      <Field
        label={t('target.way.start')}
        help={
          answer.start === null
            ? t('target.way.startUnknown')
            : t('target.way.startFrom', { period: periodText(answer.start.month), rate: rateText(answer.start.rateBp) })
        }
      >
        {(ties) => <Input {...ties} inputMode="decimal" value={start} onChange={(event) => setStart(event.target.value)} />}
      </Field>
      <Button disabled={targetBp === null || !from.ok || from.value === null} onClick={propose}>
        {t('target.way.propose')}
      </Button>
      <WayTable readings={readings} onType={(part, text) => keep({ ...draft, [part]: text })} />
      <SaveWay {...{ readings, unitId, period }} indicator={indicator.code} onSaved={forget} />
    </div>
  );
}

interface WayTableProps {
  readonly readings: readonly WayReading[];
  readonly onType: (period: Period, text: string) => void;
}

function WayTable({ readings, onType }: WayTableProps) {
  const { t, language, periodText } = useText();
  return (
    <table className="kpi-table">
      <thead>
        <tr>
          <th scope="col">{t('target.way.period')}</th>
          <th scope="col" className="kpi-number">
            {t('target.way.value')}
          </th>
          <th scope="col">{t('kpi.targets.state')}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ period, text, fault, isChanged }) => (
          <tr key={period}>
            <th scope="row">{periodText(period)}</th>
            <td className={isChanged ? 'kpi-cell kpi-cell-waiting' : 'kpi-cell'}>
              <input
                type="text"
                inputMode="decimal"
                value={text}
                aria-label={t('target.way.cell', { period: periodText(period) })}
                aria-invalid={fault !== null}
                aria-describedby={`way-${period}`}
                onChange={(event) => onType(period, event.target.value)}
              />
            </td>
            <td id={`way-${period}`} className="kpi-note">
              {fault !== null && <span className="late">{sentenceFor(fault, language)}</span>}
              {fault === null && isChanged && <span className="kpi-unsent">{t('kpi.targets.waiting')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SaveWayProps {
  readonly readings: readonly WayReading[];
  readonly indicator: string;
  readonly period: Period;
  readonly unitId: UnitId;
  readonly onSaved: () => void;
}

function SaveWay({ readings, indicator, period, unitId, onSaved }: SaveWayProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const saving = useMutation(trpc.target.setTrajectory.mutationOptions());
  const changed = readings.filter(({ isChanged, fault }) => isChanged && fault === null);
  const revisions = changed.filter(({ isRevision }) => isRevision).length;
  const save = (basis: RevisionBasis | null) => {
    setAsking(false);
    setOutcome(null);
    const rows = changed.map(({ period: part, targetBp, version }) => ({ period: part, targetBp, version }));
    saving.mutate(
      { indicator, period, unitId, rows, basis },
      {
        onSuccess: async (set) => {
          await queryClient.invalidateQueries(trpc.target.pathFilter());
          onSaved();
          setOutcome(t('target.way.saved', { count: set.length }));
        },
      },
    );
  };
  const hasFault = readings.some(({ fault }) => fault !== null);
  return (
    <>
      {saving.error !== null && <Refusal error={saving.error} />}
      <Button
        type="primary"
        disabled={changed.length === 0 || hasFault}
        loading={saving.isPending}
        onClick={() => (revisions > 0 ? setAsking(true) : save(null))}
      >
        {t('target.way.save', { count: changed.length })}
      </Button>
      <output>{outcome}</output>
      {isAsking && <RevisionDialog count={revisions} onConfirm={save} onClose={() => setAsking(false)} />}
    </>
  );
}
