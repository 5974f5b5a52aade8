import type { Period } from '@dondoc/domain/calendar';
import type { Indicator } from '@dondoc/domain/kpi';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Answer, Refusal } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { TargetLine } from '../answers.ts';
import { AnswerDialog } from './AnswerDialog.tsx';
import { HistoryDrawer } from './HistoryDrawer.tsx';
import { hasWay } from './has-way.ts';
import { Standing } from './Standing.tsx';
import { TrajectoryDrawer } from './TrajectoryDrawer.tsx';
import { useAnswerTarget } from './use-answer-target.ts';

interface TargetsGivenProps {
  readonly indicator: Indicator;
  readonly period: Period;
}

/** The targets the units of a member were given: to accept, or to answer with a proposal. */
export function TargetsGiven({ indicator, period }: TargetsGivenProps) {
  const trpc = useTRPC();
  const { t, language, periodText } = useText();
  const targets = useQuery(trpc.target.list.queryOptions({ indicator: indicator.code, period }));
  const caption = t('kpi.targets.caption', { indicator: indicator.name[language], period: periodText(period) });
  return (
    <section className="panel" aria-label={t('target.own')}>
      <h2>{t('target.own')}</h2>
      <Answer to={targets}>
        {(lines) => <Given lines={lines.filter(({ mayAnswer }) => mayAnswer)} {...{ indicator, period, caption }} />}
      </Answer>
    </section>
  );
}

interface GivenProps extends TargetsGivenProps {
  readonly lines: readonly TargetLine[];
  readonly caption: string;
}

function Given({ lines, indicator, period, caption }: GivenProps) {
  const { t, periodText, percentText } = useText();
  const asked = { indicator: indicator.code, period };
  const { answer, isSending, error } = useAnswerTarget(asked);
  const [open, setOpen] = useState<{ readonly what: 'answer' | 'history' | 'way'; readonly line: TargetLine } | null>(null);
  if (lines.length === 0) return <Notice>{t('kpi.targets.none')}</Notice>;
  const close = () => setOpen(null);
  return (
    <>
      {error !== null && <Refusal error={error} />}
      <div className="kpi-frame">
        <table className="kpi-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('kpi.targets.unit')}</th>
              <th scope="col">{t('kpi.targets.value')}</th>
              <th scope="col">{t('kpi.targets.state')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const { unitId, unitName, targetBp, inherited, standing } = line;
              const holding = targetBp ?? inherited?.targetBp ?? null;
              return (
                <tr key={unitId}>
                  <th scope="row">{unitName}</th>
                  <td>{holding === null ? t('kpi.measure.noTarget') : percentText(holding)}</td>
                  <td className="kpi-note">
                    {targetBp === null && inherited !== null && t('kpi.results.targetOf', { period: periodText(inherited.period) })}
                    <Standing line={line} />
                    <div className="targets-row-acts">
                      {standing !== null && standing !== 'accepted' && (
                        <Button
                          size="small"
                          type="primary"
                          loading={isSending}
                          aria-label={t('target.answer.acceptOf', { unit: unitName })}
                          onClick={() => answer(line, { kind: 'accepted' })}
                        >
                          {t('target.answer.accept')}
                        </Button>
                      )}
                      {standing !== null && standing !== 'kept' && line.keptReason === null && (
                        <Button size="small" aria-label={t('target.answer.proposeOf', { unit: unitName })} onClick={() => setOpen({ what: 'answer', line })}>
                          {t('target.answer.propose')}
                        </Button>
                      )}
                      {line.version !== null && (
                        <button type="button" className="count-button" aria-label={t('target.history.openOf', { unit: unitName })} onClick={() => setOpen({ what: 'history', line })}>
                          {t('target.history.open')}
                        </button>
                      )}
                      {hasWay(period) && (
                        <button type="button" className="count-button" aria-label={t('target.way.openOf', { unit: unitName })} onClick={() => setOpen({ what: 'way', line })}>
                          {t('target.way.open')}
                        </button>
                      )}
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {open?.what === 'answer' && <AnswerDialog {...asked} line={open.line} onClose={close} />}
      {open?.what === 'history' && <HistoryDrawer {...asked} line={open.line} onClose={close} />}
      {open?.what === 'way' && <TrajectoryDrawer indicator={indicator} period={period} line={open.line} onClose={close} />}
    </>
  );
}
