import { lastDayOf, parseDay, periodOf, shiftPeriod, type Day, type Period } from '@dondoc/domain/calendar';
import { unitIdSchema } from '@dondoc/domain/unit';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Popconfirm } from 'antd';
import { useId, useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { PeriodField } from '../../../parts/PeriodField.tsx';
import { UnitPicker } from '../../../parts/UnitPicker.tsx';
import type { ChosenUnit } from '../../../parts/use-unit-search.ts';
import { useSay } from '../../../parts/use-say.ts';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import type { WindowsSet } from '../answers.ts';

/** Who may enter a month after its window has closed: each with its reason and a way to take it back, and a form for another. */
export function ExceptionList({ exceptions }: Pick<WindowsSet, 'exceptions'>) {
  const { t, periodText, dayText } = useText();
  const { change, error } = useExceptions();
  return (
    <section>
      <h2>{t('review.settings.exceptions')}</h2>
      {exceptions.length === 0 && <p className="soft">{t('review.settings.noExceptions')}</p>}
      <ul>
        {exceptions.map(({ id, unitName, period, until, reason }) => (
          <li key={id}>
            {t('review.settings.line', { unit: unitName, period: periodText(period), day: dayText(until), reason })}{' '}
            <Popconfirm title={t('review.settings.withdrawSure')} onConfirm={() => change.withdraw(id)}>
              <Button size="small" aria-label={t('review.settings.withdrawOf', { unit: unitName })}>
                {t('review.settings.withdraw')}
              </Button>
            </Popconfirm>
          </li>
        ))}
      </ul>
      {error !== null && <Refusal error={error} />}
      <GrantException onGrant={change.grant} />
    </section>
  );
}

interface Exception {
  readonly unitId: ReturnType<typeof unitIdSchema.parse>;
  readonly period: Period;
  readonly until: Day;
  readonly reason: string;
}

function useExceptions() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { t } = useText();
  const say = useSay();
  const settled = (words: string) => async () => {
    await queryClient.invalidateQueries(trpc.review.pathFilter());
    say.done(words);
  };
  const granting = useMutation(trpc.review.grantException.mutationOptions({ onSuccess: settled(t('review.settings.granted')) }));
  const withdrawing = useMutation(trpc.review.withdrawException.mutationOptions({ onSuccess: settled(t('review.settings.withdrawn')) }));
  const change = {
    grant: (exception: Exception, onGranted: () => void) => granting.mutate(exception, { onSuccess: onGranted }),
    withdraw: (id: string) => withdrawing.mutate({ id }),
  };
  return { change, error: granting.error ?? withdrawing.error };
}

function GrantException({ onGrant }: { readonly onGrant: (exception: Exception, onGranted: () => void) => void }) {
  const { t } = useText();
  const { today } = useMe();
  const id = useId();
  const [unit, setUnit] = useState<ChosenUnit | null>(null);
  const [period, setPeriod] = useState(() => shiftPeriod(periodOf('month', today), -1));
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const grant = () => {
    const [unitId, last] = [unitIdSchema.safeParse(unit?.id), parseDay(until ?? '')];
    const isWhole = unitId.success && last.ok && reason.trim() !== '';
    setIncomplete(!isWhole);
    if (!isWhole) return;
    onGrant({ unitId: unitId.data, period, until: last.value, reason: reason.trim() }, () => {
      setUnit(null);
      setReason('');
    });
  };
  return (
    <div className="stack">
      <div className="filters">
        <div className="filter filter-wide">
          <label htmlFor={`${id}-unit`}>{t('review.settings.grantUnit')}</label>
          <UnitPicker id={`${id}-unit`} on={lastDayOf(period)} value={unit} onChange={setUnit} />
        </div>
        <PeriodField value={period} onChange={setPeriod} kinds={['month']} today={today} />
        <div className="filter">
          <label htmlFor={`${id}-until`}>{t('review.settings.until')}</label>
          <DayInput id={`${id}-until`} value={until} onChange={setUntil} least={today} isClearable />
        </div>
      </div>
      <div>
        <label htmlFor={`${id}-reason`}>{t('review.settings.reason')}</label>
        <Input id={`${id}-reason`} value={reason} maxLength={2000} onChange={({ target }) => setReason(target.value)} />
      </div>
      {isIncomplete && (
        <p role="alert" className="late">
          {t('review.settings.incomplete')}
        </p>
      )}
      <div className="row">
        <Button onClick={grant}>{t('review.settings.grant')}</Button>
      </div>
    </div>
  );
}
