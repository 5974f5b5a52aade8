import { Alert } from 'antd';
import { useText } from '../../../text/use-text.ts';
import type { PastedTargets } from './target-draft.ts';

/** What of a pasted range was not taken, as it was written, with the units that may be meant. */
export function NotPasted({ unmatched, twice }: PastedTargets) {
  const { t } = useText();
  const names = unmatched.map(({ found, allowed }) =>
    allowed.length === 0 ? found : t('kpi.targets.maybe', { found, units: allowed.join('; ') }),
  );
  return (
    <>
      {names.length > 0 && <Alert role="alert" type="warning" showIcon title={t('kpi.targets.unmatched', { names: names.join(', ') })} />}
      {twice.length > 0 && <Alert role="alert" type="warning" showIcon title={t('kpi.targets.twice', { names: twice.join(', ') })} />}
    </>
  );
}
