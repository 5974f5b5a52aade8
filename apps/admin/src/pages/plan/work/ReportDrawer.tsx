import type { ProgressReport } from '@dondoc/domain/plan';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Drawer } from 'antd';
import { useState } from 'react';
import type { Answers } from '../../../answers.ts';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { DueDay } from '../../../parts/DueDay.tsx';
import { ReportHistory } from '../../../parts/ReportHistory.tsx';
import { StatusTag } from '../../../parts/StatusTag.tsx';
import { isStale } from '../../../parts/use-fault.ts';
import { useSay } from '../../../parts/use-say.ts';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { useKept } from '../../../ui/use-kept.ts';
import { ReportForm } from './ReportForm.tsx';
import { emptyReport, isTypedReport } from './typed-report.ts';

type WorkRow = Answers['plan']['myWork']['rows'][number];

interface ReportDrawerProps {
  /** The work reported on; null while the drawer is closed. */
  readonly row: WorkRow | null;
  readonly onClose: () => void;
}

/** Reports on one piece of work. What is typed is kept on this machine until it was sent. */
export function ReportDrawer({ row, onClose }: ReportDrawerProps) {
  const { t } = useText();
  return (
    <Drawer title={t('work.report.title')} open={row !== null} onClose={onClose} size={520} destroyOnHidden>
      {row !== null && <ReportOn key={row.assignmentId} row={row} onSent={onClose} />}
    </Drawer>
  );
}

function ReportOn({ row, onSent }: { readonly row: WorkRow; readonly onSent: () => void }) {
  const { t } = useText();
  const { userId, today } = useMe();
  const { kept, keep, forget } = useKept(`report.${userId}.${row.assignmentId}`, isTypedReport);
  const [wasRestored] = useState(kept !== null);
  const { report, reload, isReloading } = useReport(() => {
    forget();
    onSent();
  });
  const send = (said: ProgressReport) => report.mutate({ ...said, assignmentId: row.assignmentId, version: row.version });
  return (
    <div className="stack">
      <div>
        <h2 className="as-written">{row.taskTitle}</h2>
        {row.deliverable !== null && <p>{row.deliverable}</p>}
        <p className="soft">
          {row.unitName} · {t(`words.role.${row.role}`)} · {row.planName}
        </p>
        <div className="row">
          <StatusTag status={row.status} />
          <DueDay {...row} />
        </div>
      </div>
      {wasRestored && kept !== null && (
        <Alert
          type="info"
          showIcon
          title={t('work.report.restored')}
          action={
            <Button size="small" onClick={forget}>
              {t('work.report.forget')}
            </Button>
          }
        />
      )}
      {report.error !== null && !isStale(report.error) && <Refusal error={report.error} />}
      {isStale(report.error) && (
        <Alert
          role="alert"
          type="warning"
          showIcon
          title={t('work.report.stale')}
          action={
            <Button size="small" loading={isReloading} onClick={() => void reload()}>
              {t('work.report.reload')}
            </Button>
          }
        />
      )}
      <ReportForm typed={kept ?? emptyReport(today)} today={today} isSending={report.isPending} onType={keep} onSend={send} />
      <p className="soft">{t('work.report.kept')}</p>
      <section aria-labelledby="report-history">
        <h3 id="report-history">{t('work.report.history')}</h3>
        <ReportHistory assignmentId={row.assignmentId} empty={t('work.report.first')} />
      </section>
    </div>
  );
}

/** Sends a report; after it, whatever speaks of plans is asked for anew. */
function useReport(onSent: () => void) {
  const { t } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const say = useSay();
  const [isReloading, setReloading] = useState(false);
  const askAnew = () => queryClient.invalidateQueries(trpc.plan.pathFilter());
  const report = useMutation(
    trpc.plan.report.mutationOptions({
      onSuccess: async () => {
        say.done(t('work.report.sent'));
        onSent();
        await askAnew();
      },
    }),
  );
  const reload = async () => {
    setReloading(true);
    await askAnew();
    setReloading(false);
    report.reset();
  };
  return { report, reload, isReloading };
}
