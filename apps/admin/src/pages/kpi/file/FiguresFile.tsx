import { periodKindOf, periodOf, shiftPeriod, type Day, type Period } from '@dondoc/domain/calendar';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { FileChanges } from './FileChanges.tsx';
import { FileDrop, type SentFile } from './FileDrop.tsx';
import { TemplateDownload } from './TemplateDownload.tsx';

const route = getRouteApi('/app/chi-tieu/nhap-tu-tep');

/** The round trip of a template: downloaded, filled in, uploaded, compared, applied. */
export function FiguresFile() {
  const { t } = useText();
  const { today } = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const trpc = useTRPC();
  const [sent, setSent] = useState<SentFile | null>(null);
  const comparing = useMutation(trpc.entry.compareFile.mutationOptions());
  const compare = (file: SentFile) => {
    setSent(file);
    comparing.mutate(file);
  };
  return (
    <>
      <TemplateDownload
        period={monthToFill(search.period, today)}
        onPeriod={(period) => void navigate({ search: (before) => ({ ...before, period }), replace: true })}
      />
      <section className="panel" aria-labelledby="upload">
        <h2 id="upload">{t('figureFile.upload.title')}</h2>
        <FileDrop isReading={comparing.isPending} onFile={compare} />
        {comparing.error !== null && <Refusal error={comparing.error} />}
      </section>
      {sent !== null && comparing.data !== undefined && (
        <FileChanges key={comparing.submittedAt} name={sent.fileName} comparison={comparing.data} onAnother={comparing.reset} />
      )}
    </>
  );
}

/** The month in the address; else the last whole month, which is the one that is due. */
function monthToFill(period: Period | undefined, today: Day): Period {
  return period !== undefined && periodKindOf(period) === 'month' ? period : shiftPeriod(periodOf('month', today), -1);
}
