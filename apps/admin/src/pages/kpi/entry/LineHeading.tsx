import { allServices } from '@dondoc/domain/kpi';
import { useServiceText } from '../../../parts/use-service-text.ts';
import { useText } from '../../../text/use-text.ts';
import type { SheetLine } from './use-entry-draft.ts';

interface LineHeadingProps {
  readonly line: SheetLine;
  /** The lines above and below it. */
  readonly before: SheetLine | undefined;
  readonly after: SheetLine | undefined;
}

/** What a line of one unit counts: its indicator, or one service of it. What the two counts are stands with the first of an indicator. */
export function LineHeading({ line: { row, indicator }, before, after }: LineHeadingProps) {
  const { t, language } = useText();
  const services = useServiceText();
  const isFirst = before?.row.indicator !== row.indicator;
  const isSplit = after?.row.indicator === row.indicator;
  return (
    <>
      {row.service === allServices ? (
        <>
          {indicator.name[language]}
          {isSplit && <span className="kpi-counted soft">{services.listed(allServices)}</span>}
        </>
      ) : (
        <>
          {services.listed(row.service)}
          <span className="kpi-counted soft">{indicator.name[language]}</span>
        </>
      )}
      {isFirst && (
        <>
          <span className="kpi-counted soft">
            {t('kpi.indicator.numerator')}: {indicator.numeratorName[language]}
          </span>
          <span className="kpi-counted soft">
            {t('kpi.indicator.denominator')}: {indicator.denominatorName[language]}
          </span>
        </>
      )}
    </>
  );
}
