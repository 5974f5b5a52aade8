import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.tsx';
import { useText } from '../text/use-text.ts';
import { Answer } from './Answer.tsx';

/** What was reported on one piece of work, the last entered first. */
export function ReportHistory({ assignmentId, empty }: { readonly assignmentId: string; readonly empty: string }) {
  const { t, dayText, timeText } = useText();
  const trpc = useTRPC();
  const reports = useQuery(trpc.plan.listReports.queryOptions({ assignmentId }));
  return (
    <Answer to={reports}>
      {(listed) =>
        listed.length === 0 ? (
          <p className="soft">{empty}</p>
        ) : (
          <ol className="history">
            {listed.map(({ id, on, progress, percent, note, evidence, reportedBy, reportedAt }) => (
              <li key={id}>
                <strong>{t(`words.progress.${progress}`)}</strong>, {dayText(on)}
                {percent !== null && `, ${percent} %`}
                {note !== '' && <p className="as-written">{note}</p>}
                {evidence !== null && (
                  <p>
                    {t('work.report.evidence')}: <Evidence text={evidence} />
                  </p>
                )}
                <p className="soft">{t('work.report.by', { name: reportedBy, at: timeText(reportedAt) })}</p>
              </li>
            ))}
          </ol>
        )
      }
    </Answer>
  );
}

/** An address can be followed; the number of a document cannot. */
function Evidence({ text }: { readonly text: string }) {
  if (!/^https?:\/\/\S+$/i.test(text)) return <span className="as-written">{text}</span>;
  return (
    <a href={text} target="_blank" rel="noreferrer noopener">
      {text}
    </a>
  );
}
