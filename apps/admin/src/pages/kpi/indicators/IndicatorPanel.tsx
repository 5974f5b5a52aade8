import { indicatorIn } from '@dondoc/domain/kpi';
import { Button } from 'antd';
import { useId } from 'react';
import type { Answers } from '../../../answers.ts';
import { VersionFacts } from '../../../parts/VersionFacts.tsx';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';

type Version = Answers['indicator']['catalogue'][number];

interface IndicatorPanelProps {
  /** Of one code, the oldest first; at least one. */
  readonly versions: readonly Version[];
  /** Told the last version when another is to be added; null for who cannot add one. */
  readonly onAdd: ((last: Version) => void) | null;
}

/** One indicator: each way it is, was and will be counted, the one in force open. */
export function IndicatorPanel({ versions, onAdd }: IndicatorPanelProps) {
  const { t, language } = useText();
  const { today } = useMe();
  const heading = useId();
  const [first] = versions;
  const last = versions.at(-1);
  if (first === undefined || last === undefined) return null;
  const found = indicatorIn(versions, first.code, today);
  const inForce = found.ok ? found.value.version : 0;
  const name = (versions.find(({ version }) => version === inForce) ?? first).name[language];
  return (
    <section className="panel" aria-labelledby={heading}>
      <div className="page-heading-row">
        <h2 id={heading}>
          {name} <span className="soft mono">{first.code}</span>
        </h2>
        {onAdd !== null && (
          <Button aria-label={t('indicator.addVersionOf', { name })} onClick={() => onAdd(last)}>
            {t('indicator.addVersion')}
          </Button>
        )}
      </div>
      {versions.map((version) => (
        <OneVersion key={version.version} version={version} inForce={inForce} />
      ))}
    </section>
  );
}

function OneVersion({ version, inForce }: { readonly version: Version; readonly inForce: number }) {
  const { t, timeText } = useText();
  const { version: number, addedBy, addedAt } = version;
  return (
    <details open={number === inForce}>
      <summary>
        {t('indicator.version', { version: number })} · {standing()}
      </summary>
      <VersionFacts version={version} />
      <p className="soft">
        {addedBy === null || addedAt === null ? t('indicator.shipped') : t('indicator.addedBy', { person: addedBy, day: timeText(addedAt) })}
      </p>
    </details>
  );

  function standing(): string {
    if (number === inForce) return t('indicator.inForce');
    return number > inForce ? t('indicator.future') : t('indicator.past', { version: number + 1 });
  }
}
