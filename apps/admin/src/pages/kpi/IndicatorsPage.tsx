import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { useMe } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { EssentialServices } from './indicators/EssentialServices.tsx';
import { IndicatorPanel } from './indicators/IndicatorPanel.tsx';
import { VersionDrawer } from './indicators/VersionDrawer.tsx';
import { blankVersion, nextVersionOf, type TypedVersion } from './indicators/typed-version.ts';
import './kpi.css';

/** What is counted, how, from which day and by which text; administrators add indicators and ways of counting. */
export default function IndicatorsPage() {
  const trpc = useTRPC();
  const { t } = useText();
  const { role } = useMe();
  const catalogue = useQuery(trpc.indicator.catalogue.queryOptions());
  const [adding, setAdding] = useState<TypedVersion | null>(null);
  const isAdministrator = role === 'administrator';
  return (
    <>
      <PageHeading
        title={t('indicator.title')}
        product={t('shell.product')}
        intro={t('indicator.intro')}
        actions={
          isAdministrator && (
            <Button type="primary" onClick={() => setAdding(blankVersion)}>
              {t('indicator.add')}
            </Button>
          )
        }
      />
      <Answer to={catalogue}>
        {(versions) => (
          <>
            {versions.length === 0 && <Notice>{t('indicator.none')}</Notice>}
            {[...Map.groupBy(versions, ({ code }) => code)].map(([code, ofCode]) => (
              <IndicatorPanel
                key={code}
                versions={ofCode}
                onAdd={isAdministrator ? (last) => setAdding(nextVersionOf(last)) : null}
              />
            ))}
          </>
        )}
      </Answer>
      <EssentialServices />
      <VersionDrawer begin={adding} onClose={() => setAdding(null)} />
    </>
  );
}
