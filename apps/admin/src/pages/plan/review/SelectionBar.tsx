import { Button, Checkbox } from 'antd';
import { useText } from '../../../text/use-text.ts';
import type { SelectedTasks } from './use-selected.ts';

interface Props {
  readonly total: number;
  readonly selected: SelectedTasks;
  readonly onMany: (what: 'bulk' | 'merge') => void;
}

/** How many tasks are ticked, and what can be done to all of them. */
export function SelectionBar({ total, selected: { lines, all, none }, onMany }: Props) {
  const { t } = useText();
  const count = lines.size;
  return (
    <div className="draft-many">
      <Checkbox checked={count === total} indeterminate={count > 0 && count < total} onChange={() => (count === total ? none() : all())}>
        {t('draft.many.all')}
      </Checkbox>
      {count > 0 && (
        <>
          <span className="soft" role="status">
            {t('draft.many.selected', { count })}
          </span>
          <Button size="small" onClick={() => onMany('bulk')}>
            {t('draft.many.edit')}
          </Button>
          <Button size="small" disabled={count < 2} onClick={() => onMany('merge')}>
            {t('draft.many.merge')}
          </Button>
          <Button size="small" type="link" onClick={none}>
            {t('draft.many.none')}
          </Button>
        </>
      )}
    </div>
  );
}
