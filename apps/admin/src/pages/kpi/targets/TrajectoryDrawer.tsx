import { partsOf, type Period } from '@dondoc/domain/calendar';
import type { Indicator } from '@dondoc/domain/kpi';
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import type { TargetLine } from '../answers.ts';
import { TrajectoryForm } from './TrajectoryForm.tsx';

interface TrajectoryDrawerProps {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly line: TargetLine;
  readonly onClose: () => void;
}

/** The interim targets on the way to a unit's target: to set for who gives them, to read for the unit. */
export function TrajectoryDrawer({ indicator, period, line, onClose }: TrajectoryDrawerProps) {
  const trpc = useTRPC();
  const { t, periodText, percentText } = useText();
  const { unitId, unitName, targetBp, inherited, mayAssign } = line;
  const way = useQuery(trpc.target.trajectory.queryOptions({ indicator: indicator.code, period, unitId }));
  const holding = targetBp ?? inherited?.targetBp ?? null;
  const named = { period: periodText(period) };
  return (
    <Drawer open title={t('target.way.title', { unit: unitName, ...named })} onClose={onClose} size={560}>
      <p>{holding === null ? t('target.way.noTarget', named) : t('target.way.intro', { target: percentText(holding), ...named })}</p>
      <Answer to={way}>
        {(answer) =>
          mayAssign ? (
            <TrajectoryForm {...{ indicator, period, unitId, answer }} targetBp={holding} />
          ) : (
            <>
              <p className="soft">{t('target.way.readOnly')}</p>
              <table className="kpi-table">
                <thead>
                  <tr>
                    <th scope="col">{t('target.way.period')}</th>
                    <th scope="col" className="kpi-number">
                      {t('target.way.value')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {[...new Set([...partsOf(period, 'quarter'), ...answer.points.map((point) => point.period)])].toSorted().map((part) => {
                    const points = answer.points.find((point) => point.period === part)?.targetBp;
                    return (
                      <tr key={part}>
                        <th scope="row">{periodText(part)}</th>
                        <td className="kpi-number">{points === undefined ? t('target.way.notSet') : percentText(points)}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </>
          )
        }
      </Answer>
    </Drawer>
  );
}
