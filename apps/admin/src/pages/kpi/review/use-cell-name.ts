import type { Indicator } from '@dondoc/domain/kpi';
import { useText } from '../../../text/use-text.ts';

/** Names a cell of a sheet: its indicator, and its service where it is of one. */
export function useCellName(indicators: readonly Indicator[]): (cell: { readonly indicator: string; readonly service: number }) => string {
  const { t, language } = useText();
  const names = new Map(indicators.map(({ code, name }) => [code, name[language]]));
  return ({ indicator, service }) => {
    const name = names.get(indicator) ?? indicator;
    return service === 0 ? name : `${name}, ${t('review.sheet.service', { service })}`;
  };
}
