import type { Indicator } from '@dondoc/domain/kpi';
import { useServiceText } from '../../../parts/use-service-text.ts';
import { useText } from '../../../text/use-text.ts';

/** Names a cell of a sheet: its indicator, and its service where it is of one. */
export function useCellName(indicators: readonly Indicator[]): (cell: { readonly indicator: string; readonly service: number }) => string {
  const { language } = useText();
  const services = useServiceText();
  const names = new Map(indicators.map(({ code, name }) => [code, name[language]]));
  return ({ indicator, service }) => services.cell(names.get(indicator) ?? indicator, service);
}
