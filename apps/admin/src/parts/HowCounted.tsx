import type { Indicator } from '@dondoc/domain/kpi';
import { useText } from '../text/use-text.ts';
import { VersionFacts } from './VersionFacts.tsx';

/** The version that figures on the page are counted by: its number in sight, how it counts and by which text on opening. */
export function HowCounted({ indicator }: { readonly indicator: Indicator }) {
  const { t, language } = useText();
  const { name, version } = indicator;
  return (
    <details className="no-print">
      <summary>{t('indicator.versionOf', { name: name[language], version })}</summary>
      <VersionFacts version={indicator} />
    </details>
  );
}
