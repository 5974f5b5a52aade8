import { dataStages } from '@dondoc/domain/kpi';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import type { ListedDataSet } from './typed-data-set.ts';

/** Every value a data set has had, the last first, and when it was removed if it was. */
export function DataSetHistory({ dataSet }: { readonly dataSet: ListedDataSet }) {
  const trpc = useTRPC();
  const { t, numberText, dayText, timeText } = useText();
  const { removed } = dataSet;
  const history = useQuery(trpc.dataSet.history.queryOptions({ id: dataSet.id }));
  return (
    <>
      <h2>{dataSet.name}</h2>
      {removed !== null && <p>{t('data.sets.removedSince', { day: dayText(removed.on), person: removed.by })}</p>}
      <Answer to={history}>
        {(changes) => (
          <ol className="history">
            {changes.map(({ version, name, total, stages, cleaned, asOf, evidence, savedBy, savedAt }) => (
              <li key={version}>
                <strong>{name}</strong>, {t('data.sets.asOf')} {dayText(asOf)}
                <dl className="facts">
                  <dt>{t('data.sets.total')}</dt>
                  <dd>{numberText(total)}</dd>
                  {dataStages.flatMap((stage) => [
                    <dt key={`${stage} term`}>{t(`data.stage.${stage}`)}</dt>,
                    <dd key={stage}>{numberText(stages[stage])}</dd>,
                  ])}
                  <dt>{t('data.measure.cleaned')}</dt>
                  <dd>{numberText(cleaned)}</dd>
                </dl>
                {evidence !== null && (
                  <p className="as-written">
                    {t('data.form.evidence')}: {evidence}
                  </p>
                )}
                <p className="soft">{t('data.sets.change', { person: savedBy, at: timeText(savedAt) })}</p>
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </>
  );
}
