import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { paths } from '../../../paths.ts';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { FileComparison, FileFigure } from './answers.ts';
import { ChangesTable, clears, isNew } from './ChangesTable.tsx';
import { Outcome } from './Outcome.tsx';
import { RefusedCells } from './RefusedCells.tsx';
import { useChosen } from './use-chosen.ts';

interface FileChangesProps {
  readonly name: string;
  readonly comparison: FileComparison;
  readonly onAnother: () => void;
}

/** What a file would change, row by row, to be chosen and applied. What was applied is summed up here. */
export function FileChanges({ name, comparison, onAnother }: FileChangesProps) {
  const { t, periodText } = useText();
  const { added, changed, refused, refusals } = comparison;
  const figures = [...changed, ...added];
  const choice = useChosen(() => figures.filter(isPlain).map(({ row }) => row));
  const chosen = figures.filter(({ row }) => choice.chosen.has(row));
  const { apply, isApplying, error, taken } = useApply();
  const [first] = figures;
  return (
    <section className="panel" aria-labelledby="changes">
      <h2 id="changes">{t('figureFile.compare.title', { name })}</h2>
      <Counts comparison={comparison} />
      {taken === undefined && figures.length > 0 && (
        <>
          <p className="soft">{t('figureFile.compare.caution')}</p>
          <ChangesTable figures={figures} choice={choice} />
          <div className="file-bar">
            <Button type="primary" disabled={chosen.length === 0} loading={isApplying} onClick={() => apply(chosen)}>
              {t('figureFile.compare.apply', { count: chosen.length })}
            </Button>
            <Button onClick={() => choice.choose(figures.map(({ row }) => row))}>{t('figureFile.compare.chooseAll')}</Button>
            <Button onClick={() => choice.choose([])}>{t('figureFile.compare.chooseNone')}</Button>
            <output>{t('figureFile.compare.chosen', { count: chosen.length })}</output>
          </div>
        </>
      )}
      {figures.length === 0 && refusals === 0 && <Notice>{t('figureFile.compare.nothing')}</Notice>}
      {error !== null && <Refusal error={error} />}
      {taken !== undefined && <Outcome {...taken} />}
      {taken !== undefined && first !== undefined && (
        <div className="file-bar">
          <Link to={paths.entry} search={{ period: first.period }}>
            {t('figureFile.done.toForm', { period: periodText(first.period) })}
          </Link>
          <Button onClick={onAnother}>{t('figureFile.compare.another')}</Button>
        </div>
      )}
      <RefusedCells cells={refused} count={refusals} />
    </section>
  );
}

/** Whether a figure is taken unless a person says otherwise: it takes nothing away that somebody entered. */
const isPlain = (figure: FileFigure): boolean => !clears(figure) && !figure.isOvertaken;

function Counts({ comparison: { added, changed, unchanged, refusals } }: { readonly comparison: FileComparison }) {
  const { t } = useText();
  return (
    <div role="status">
      <ul className="file-counts">
        <li>{t('figureFile.compare.added', { count: added.length })}</li>
        <li>{t('figureFile.compare.changed', { count: changed.length })}</li>
        <li>{t('figureFile.compare.unchanged', { count: unchanged })}</li>
        <li>{t('figureFile.compare.refused', { count: refusals })}</li>
      </ul>
    </div>
  );
}

/** Asks, with the consequence in numbers, and applies. */
function useApply() {
  const { t } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { modal } = App.useApp();
  const applying = useMutation(
    trpc.entry.applyFile.mutationOptions({
      onSuccess: () => Promise.all([queryClient.invalidateQueries(trpc.entry.pathFilter()), queryClient.invalidateQueries(trpc.result.pathFilter())]),
    }),
  );
  const apply = (chosen: readonly FileFigure[]) => {
    const counts = [
      ['confirmAdded', chosen.filter(isNew).length],
      ['confirmChanged', chosen.filter((figure) => !isNew(figure) && !clears(figure)).length],
      ['confirmCleared', chosen.filter(clears).length],
    ] as const;
    modal.confirm({
      title: t('figureFile.compare.confirm'),
      content: counts.flatMap(([key, count]) => (count === 0 ? [] : [t(`figureFile.compare.${key}`, { count })])).join(' '),
      okText: t('figureFile.compare.apply', { count: chosen.length }),
      cancelText: t('shell.common.cancel'),
      onOk: () => applying.mutateAsync({ figures: chosen.map(figureToSend) }).catch(() => undefined),
    });
  };
  return { apply, isApplying: applying.isPending, error: applying.error, taken: applying.data };
}

function figureToSend({ unitId, indicator, service, period, to, version }: FileFigure) {
  return { unitId, indicator, service, period, ...to, version };
}
