import type { Period } from '@dondoc/domain/calendar';
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { TargetLine, TargetVersion } from '../answers.ts';

interface HistoryDrawerProps {
  readonly indicator: string;
  readonly period: Period;
  readonly line: Pick<TargetLine, 'unitId' | 'unitName'>;
  readonly onClose: () => void;
}

/** Every version a unit's target has had: what was done, by which document, by whom and when. */
export function HistoryDrawer({ indicator, period, line: { unitId, unitName }, onClose }: HistoryDrawerProps) {
  const trpc = useTRPC();
  const { t, periodText } = useText();
  const history = useQuery(trpc.target.history.queryOptions({ indicator, period, unitId }));
  const title = t('target.history.title', { unit: unitName, period: periodText(period) });
  return (
    <Drawer open title={title} onClose={onClose} size={680}>
      <Answer to={history}>
        {(versions) => (versions.length === 0 ? <Notice>{t('target.history.none')}</Notice> : <Versions versions={versions} caption={title} />)}
      </Answer>
    </Drawer>
  );
}

function Versions({ versions, caption }: { readonly versions: readonly TargetVersion[]; readonly caption: string }) {
  const { t, dayText } = useText();
  return (
    <table className="kpi-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('target.history.what')}</th>
          <th scope="col">{t('target.history.document')}</th>
          <th scope="col">{t('target.history.by')}</th>
          <th scope="col">{t('target.history.on')}</th>
        </tr>
      </thead>
      <tbody>
        {versions.map((version, at) => (
          <tr key={version.version} className={at === 0 ? 'kpi-level-1' : 'soft'}>
            <td>
              <What version={version} />
            </td>
            <td>
              {version.documentNumber !== null &&
                version.documentDay !== null &&
                t('target.history.documentOf', { number: version.documentNumber, day: dayText(version.documentDay), reason: version.reason })}
            </td>
            <td>{version.by}</td>
            <td>{dayText(version.on)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({ version: { event, targetBp, answer, keptReason } }: { readonly version: TargetVersion }) {
  const { t, percentText } = useText();
  if (targetBp === null) return t('target.history.takenBack');
  const value = percentText(targetBp);
  if (event === 'set') return t('target.history.set', { value });
  if (event === 'kept') return t('target.history.kept', { value, reason: keptReason });
  if (answer?.kind !== 'proposed') return t('target.history.accepted', { value });
  return t('target.history.proposed', { value: percentText(answer.proposedBp), reason: answer.reason });
}
