import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { TotalsComparison, TotalsGroup } from './answers.ts';
import type { SentFile } from './FileDrop.tsx';
import { Outcome } from './Outcome.tsx';
import { RefusedCells } from './RefusedCells.tsx';
import { TotalsTable } from './TotalsTable.tsx';
import { useChosen } from './use-chosen.ts';

interface TotalsChangesProps {
  readonly file: SentFile;
  readonly comparison: TotalsComparison;
  readonly onAnother: () => void;
}

/** What monthly totals would change, unit by unit and month by month, to be chosen and taken. */
export function TotalsChanges({ file, comparison, onAnother }: TotalsChangesProps) {
  const { t, listText } = useText();
  const { groups, refused, refusals, ignored } = comparison;
  const choice = useChosen(() => groups.filter(isSound).map(({ group }) => group));
  const chosen = groups.filter(({ group }) => choice.chosen.has(group));
  const { take, isTaking, error, taken } = useTake(file);
  return (
    <section className="panel" aria-labelledby="changes">
      <h2 id="changes">{t('figureFile.compare.title', { name: file.fileName })}</h2>
      <Counts comparison={comparison} />
      {ignored.length > 0 && <p className="file-note">{t('figureFile.totals.ignored', { columns: listText(ignored) })}</p>}
      {taken === undefined && groups.length > 0 && (
        <>
          <p className="soft">{t('figureFile.totals.caution')}</p>
          <TotalsTable groups={groups} choice={choice} />
          <div className="file-bar">
            <Button type="primary" disabled={chosen.length === 0} loading={isTaking} onClick={() => take(chosen)}>
              {t('figureFile.totals.apply', { count: chosen.length })}
            </Button>
            <output>{t('figureFile.totals.chosen', { count: chosen.length })}</output>
          </div>
        </>
      )}
      {groups.length === 0 && refusals === 0 && <Notice>{t('figureFile.totals.nothing')}</Notice>}
      {error !== null && <Refusal error={error} />}
      {taken !== undefined && (
        <>
          <Outcome {...taken} />
          <div className="file-bar">
            <Button onClick={onAnother}>{t('figureFile.compare.another')}</Button>
          </div>
        </>
      )}
      <RefusedCells cells={refused} count={refusals} />
    </section>
  );
}

/** Whether totals are taken unless a person says otherwise. */
const isSound = ({ findings, figures }: TotalsGroup): boolean => findings.length === 0 && figures.every(({ fault }) => fault === null);

function Counts({ comparison: { groups, unchanged, refusals } }: { readonly comparison: TotalsComparison }) {
  const { t } = useText();
  const findings = groups.reduce((count, group) => count + group.findings.length, 0);
  return (
    <div role="status">
      <ul className="file-counts">
        <li>{t('figureFile.totals.groups', { count: groups.length })}</li>
        <li>{t('figureFile.totals.unchanged', { count: unchanged })}</li>
        <li>{t('figureFile.totals.findings', { count: findings })}</li>
        <li>{t('figureFile.compare.refused', { count: refusals })}</li>
      </ul>
    </div>
  );
}

/** Asks, with the consequence in numbers, and has the totals taken. */
function useTake(file: SentFile) {
  const { t, listText } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { modal } = App.useApp();
  const taking = useMutation(
    trpc.entry.importFlows.mutationOptions({
      onSuccess: () => Promise.all([queryClient.invalidateQueries(trpc.entry.pathFilter()), queryClient.invalidateQueries(trpc.result.pathFilter())]),
    }),
  );
  const take = (chosen: readonly TotalsGroup[]) => {
    const figures = chosen.reduce((count, group) => count + group.figures.length, 0);
    const findings = chosen.filter((group) => group.findings.length > 0).length;
    modal.confirm({
      title: t('figureFile.totals.confirm', { source: listText([...new Set(chosen.map(({ source }) => source))]) }),
      content: [
        t('figureFile.totals.confirmFigures', { count: figures }),
        ...(findings === 0 ? [] : [t('figureFile.totals.confirmFindings', { count: findings })]),
      ].join(' '),
      okText: t('figureFile.totals.apply', { count: chosen.length }),
      cancelText: t('shell.common.cancel'),
      onOk: () => taking.mutateAsync({ ...file, groups: chosen.map(groupToSend) }).catch(() => undefined),
    });
  };
  return { take, isTaking: taking.isPending, error: taking.error, taken: taking.data };
}

function groupToSend({ group, figures }: TotalsGroup) {
  return { group, versions: Object.fromEntries(figures.map(({ indicator, version }) => [indicator, version])) };
}
