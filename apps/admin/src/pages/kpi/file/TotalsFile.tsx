import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import { FileDrop, type SentFile } from './FileDrop.tsx';
import { TotalsChanges } from './TotalsChanges.tsx';
import { TotalsColumns } from './TotalsColumns.tsx';

/** Monthly totals that another system exported: uploaded, checked, compared, taken. */
export function TotalsFile() {
  const { t } = useText();
  const trpc = useTRPC();
  const [sent, setSent] = useState<SentFile | null>(null);
  const comparing = useMutation(trpc.entry.compareFlows.mutationOptions());
  const compare = (file: SentFile) => {
    setSent(file);
    comparing.mutate(file);
  };
  return (
    <>
      <section className="panel" aria-labelledby="upload">
        <h2 id="upload">{t('figureFile.totals.title')}</h2>
        <p className="soft">{t('figureFile.totals.intro')}</p>
        <FileDrop isReading={comparing.isPending} onFile={compare} />
        {comparing.error !== null && <Refusal error={comparing.error} />}
        <TotalsColumns />
      </section>
      {sent !== null && comparing.data !== undefined && (
        <TotalsChanges key={comparing.submittedAt} file={sent} comparison={comparing.data} onAnother={comparing.reset} />
      )}
    </>
  );
}
