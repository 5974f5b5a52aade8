import type { WindowStanding } from '@dondoc/domain/kpi';
import { useText } from '../../../text/use-text.ts';

/** How an entry window stands, in words. */
export function useWindowText(): (window: WindowStanding) => string {
  const { t, dayText } = useText();
  return (window) => {
    if (window.kind === 'always-open') return t('review.windows.always-open');
    if (window.kind === 'excepted') return t('review.windows.excepted', { until: dayText(window.until) });
    return t(`review.windows.${window.kind}`, { day: dayText(window.closesOn) });
  };
}
