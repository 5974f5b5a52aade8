import { UnitPath } from '../../../parts/UnitPath.tsx';
import { paths } from '../../../paths.ts';
import { useText } from '../../../text/use-text.ts';
import type { Shown } from './shown.ts';

/** Where the opened unit stands, and of which day the figures are. */
export function OpenedPath({ shown: { on, known, under } }: { readonly shown: Shown }) {
  const { t, dayText } = useText();
  return (
    <>
      <UnitPath from={paths.results} under={under} on={on} />
      {known !== null && <p>{t('kpi.results.knownOn', { day: dayText(known) })}</p>}
    </>
  );
}
