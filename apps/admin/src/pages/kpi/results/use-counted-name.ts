import { useServiceText } from '../../../parts/use-service-text.ts';
import { useText } from '../../../text/use-text.ts';
import type { Shown } from './shown.ts';

/** Names what is counted: the indicator, and the service where the results are of one. */
export function useCountedName(): (shown: Pick<Shown, 'indicator' | 'service'>) => string {
  const { language } = useText();
  const services = useServiceText();
  return ({ indicator, service }) => services.cell(indicator.name[language], service);
}
