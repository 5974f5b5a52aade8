import { skipToken, useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTRPC } from '../api.tsx';
import { useText } from '../text/use-text.ts';
import { useSettled } from '../ui/use-settled.ts';
import { Refusal } from './Answer.tsx';

interface DeadlineFieldProps {
  readonly value: string;
  /** The year of dates that name none; null: the words must name it. */
  readonly year: number | null;
  readonly onChange: (text: string) => void;
  readonly label: string;
  readonly id?: string;
  readonly status?: 'error' | '';
}

/** The words of a deadline, read while they are typed: the rule, the day it gives, and why. */
export function DeadlineField({ value, year, onChange, label, ...ties }: DeadlineFieldProps) {
  return (
    <div>
      <Input {...ties} aria-label={label} value={value} maxLength={1000} onChange={(event) => onChange(event.target.value)} />
      <DeadlineReading text={value} year={year} />
    </div>
  );
}

/** Asks what the words of a deadline mean, once they have stood still. */
function useDeadlineReading(text: string, year: number | null) {
  const trpc = useTRPC();
  const settled = useSettled(text.trim(), 250);
  const input = settled === '' ? skipToken : { text: settled, year };
  const reading = useQuery(trpc.plan.readDeadline.queryOptions(input, { staleTime: 300_000 }));
  return { ...reading, isSettled: settled === text.trim() };
}

function DeadlineReading({ text, year }: { readonly text: string; readonly year: number | null }) {
  const { t, language, dayText } = useText();
  const reading = useDeadlineReading(text, year);
  if (text.trim() === '') return null;
  if (reading.error !== null) return <Refusal error={reading.error} retry={reading.refetch} />;
  if (reading.data === undefined) return <div className="soft">{t('draft.deadline.reading')}</div>;
  const { rules, due, explanation, findings } = reading.data;
  return (
    <div className="deadline-reading" aria-live="polite">
      {rules.map((rule, index) => {
        const dueOn = due[index] ?? null;
        return (
          <div key={JSON.stringify(rule)}>
            <strong>{t(`words.deadlineKind.${rule.kind}`)}</strong>
            {dueOn !== null && <> · {t('draft.deadline.due', { day: dayText(dueOn) })}</>}
            <ul className="why-list">
              {(explanation[index]?.[language] ?? []).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          </div>
        );
      })}
      {findings.map(({ code, about }) => (
        <div key={`${code} ${about}`} className={code === 'DEADLINE_INVALID' ? 'late' : 'warn'}>
          {t(`words.finding.${code}`)}: “{about}”
        </div>
      ))}
    </div>
  );
}
