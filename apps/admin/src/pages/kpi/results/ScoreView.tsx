import { decision766, type ScoreScheme } from '@dondoc/domain/kpi';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Answer, Refusal } from '../../../parts/Answer.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { ScoredLine } from '../answers.ts';
import { ScoreBands } from './ScoreBands.tsx';
import { ScoreSteps } from './ScoreSteps.tsx';
import type { Shown } from './shown.ts';
import { useLineName } from './use-line-name.ts';

/** Points by the scheme an office has set, every step shown; an administrator sets it here. */
export function ScoreView({ shown }: { readonly shown: Shown }) {
  const trpc = useTRPC();
  const { t } = useText();
  const { role } = useMe();
  const { period, on, known, under } = shown;
  const standing = useQuery(trpc.result.scoreScheme.queryOptions());
  const scores = useQuery(trpc.result.scores.queryOptions({ period, on, known, under }));
  const setting = useSetScheme();
  const isAdministrator = role === 'administrator';
  return (
    <Answer to={standing}>
      {({ scheme, number }) => (
        <>
          {setting.error !== null && <Refusal error={setting.error} />}
          {scheme === null && (
            <Notice>
              {isAdministrator ? t('looks.score.none') : t('looks.score.noneMember')}{' '}
              {isAdministrator && (
                <Button loading={setting.isPending} onClick={() => setting.set(decision766, number)}>
                  {t('looks.score.use766')}
                </Button>
              )}
            </Notice>
          )}
          {scheme !== null && <Answer to={scores}>{(found) => found !== null && <ScoreTable shown={shown} scheme={found.scheme} lines={found.lines} />}</Answer>}
          {scheme !== null && isAdministrator && (
            <>
              <ScoreBands key={number} scheme={scheme} isSaving={setting.isPending} onSave={(changed) => setting.set(changed, number)} />
              <Popconfirm title={t('looks.score.takeBackSure')} onConfirm={() => setting.set(null, number)}>
                <Button danger className="no-print">
                  {t('looks.score.takeBack')}
                </Button>
              </Popconfirm>
            </>
          )}
        </>
      )}
    </Answer>
  );
}

function useSetScheme() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { t } = useText();
  const say = useSay();
  const setting = useMutation(
    trpc.result.setScoreScheme.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(trpc.result.scoreScheme.queryFilter());
        await queryClient.invalidateQueries(trpc.result.scores.queryFilter());
        say.done(t('looks.score.saved'));
      },
    }),
  );
  const set = (scheme: ScoreScheme | null, number: number) => setting.mutate({ scheme, number });
  return { set, error: setting.error, isPending: setting.isPending };
}

interface ScoreTableProps {
  readonly shown: Shown;
  readonly scheme: ScoreScheme;
  readonly lines: readonly ScoredLine[];
}

function ScoreTable({ shown, scheme, lines }: ScoreTableProps) {
  const { t, language, periodText, dayText, numberText } = useText();
  const nameOf = useLineName();
  const [opened, setOpened] = useState<ScoredLine | null>(null);
  const caption = t('looks.score.caption', {
    name: scheme.name[language],
    period: periodText(shown.period),
    day: dayText(shown.on),
    source: scheme.source ?? t('looks.score.ownScheme'),
  });
  return (
    <>
      <p>{caption}</p>
      <div className="kpi-frame" tabIndex={0} role="group" aria-label={scheme.name[language]}>
        <table className="kpi-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="kpi-unit">
                {t('looks.score.unit')}
              </th>
              {scheme.groups.map(({ name, max }) => (
                <th key={name.vi} scope="col" className="kpi-number">
                  {name[language]} ({numberText(max / 100)})
                </th>
              ))}
              <th scope="col" className="kpi-number">
                {t('looks.score.points')}
              </th>
              <th scope="col">{t('looks.score.band')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <tr key={line.id} className={at === 0 ? 'kpi-level-0' : undefined}>
                <th scope="row" className="kpi-unit">
                  <Button type="link" size="small" onClick={() => setOpened(line)} aria-label={t('looks.score.showSteps', { unit: nameOf(line) })}>
                    {nameOf(line)}
                  </Button>
                </th>
                {line.score.groups.map(({ name, points, parts }) => (
                  <td key={name.vi} className="kpi-number">
                    {parts.some((part) => part.points !== null) ? numberText(points / 100) : <span className="soft">–</span>}
                  </td>
                ))}
                <td className="kpi-number">
                  <strong>{numberText(line.score.points / 100)}</strong>{' '}
                  <span className="soft">{t('looks.score.reachable', { reachable: numberText(line.score.reachable / 100) })}</span>
                </td>
                <td>{line.score.band?.[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Drawer title={opened === null ? '' : t('looks.score.steps', { unit: nameOf(opened) })} open={opened !== null} onClose={() => setOpened(null)} size={760} destroyOnHidden>
        {opened !== null && <ScoreSteps score={opened.score} />}
      </Drawer>
    </>
  );
}
