import { parseDay, type Day } from '@dondoc/domain/calendar';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useAsOf } from '../session.ts';
import { useText } from '../text/use-text.ts';
import { DayInput } from '../ui/DayInput.tsx';

/** Sets the as-of day in the address of the page; null is today. */
function useChooseDay() {
  const navigate = useNavigate();
  return (on: Day | null) =>
    navigate({ to: '.', search: (search) => ({ ...search, on: on ?? undefined }), resetScroll: false });
}

/** Chooses the day the whole page speaks of. */
export function AsOfDay() {
  const { t } = useText();
  const { on, today } = useAsOf();
  const choose = useChooseDay();
  const choosing = (text: string | null) => {
    const chosen = parseDay(text ?? today);
    if (chosen.ok) void choose(chosen.value === today ? null : chosen.value);
  };
  return (
    <span className="as-of">
      <label htmlFor="as-of-day">{t('shell.asOf.label')}</label>
      <DayInput id="as-of-day" size="small" value={on} onChange={choosing} />
    </span>
  );
}

/** Says, impossible to overlook, that the page does not speak of today. */
export function AsOfBanner() {
  const { t, dayText } = useText();
  const { on, today, isToday } = useAsOf();
  const choose = useChooseDay();
  if (isToday) return null;
  return (
    <div className="as-of-banner" role="status">
      <span>{t('shell.asOf.banner', { day: dayText(on), today: dayText(today) })}</span>
      <Button size="small" onClick={() => void choose(null)}>
        {t('shell.asOf.back')}
      </Button>
    </div>
  );
}
