import { Alert, Button } from 'antd';
import { useText } from '../text/use-text.ts';

interface OtherTabProps {
  /** What the other tab has in the cell. */
  readonly value: string;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** A cell was typed into in two tabs of one browser: says what the other one has, and a person decides. */
export function OtherTab({ value, onKeep, onTake }: OtherTabProps) {
  const { t } = useText();
  return (
    <span className="kpi-conflict" role="status">
      <span>{t('kpi.draft.otherTab', { value })}</span>
      <span className="row">
        <Button size="small" onClick={onKeep}>
          {t('kpi.draft.keepHere')}
        </Button>
        <Button size="small" onClick={onTake}>
          {t('kpi.draft.takeOther')}
        </Button>
      </span>
    </span>
  );
}

/** Says how many cells that were typed into here another tab has saved or given up; silent without one. */
export function TakenElsewhere({ count }: { readonly count: number }) {
  const { t } = useText();
  if (count === 0) return null;
  return <Alert key={count} type="info" showIcon closable title={t('kpi.draft.taken', { count })} className="kpi-restored" />;
}
