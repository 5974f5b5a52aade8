import type { Indicator } from '@dondoc/domain/kpi';
import { useText } from '../../../text/use-text.ts';

/** How an indicator is counted and by which text; what nobody has confirmed says so. */
export function HowCounted({ indicator }: { readonly indicator: Indicator }) {
  const { t, language } = useText();
  const { source, version } = indicator;
  return (
    <details className="no-print">
      <summary>{t('kpi.results.howCounted')}</summary>
      <dl className="facts">
        <dt>{t('kpi.indicator.numerator')}</dt>
        <dd>{indicator.numeratorName[language]}</dd>
        <dt>{t('kpi.indicator.denominator')}</dt>
        <dd>{indicator.denominatorName[language]}</dd>
        <dt>{t('kpi.indicator.source')}</dt>
        <dd>{source?.document ?? t('kpi.indicator.noSource')}</dd>
      </dl>
      <p className="soft">{t('kpi.indicator.version', { version })}</p>
    </details>
  );
}
