import { statuses, type Counts } from '@dondoc/domain/plan';
import { StatusTag } from '../../../parts/StatusTag.tsx';
import { TasksLink } from '../../../parts/TasksLink.tsx';
import { useText } from '../../../text/use-text.ts';

/** How many pieces of work stand how, and which part of all that is. */
export function StatusTable({ planId, total }: { readonly planId: string; readonly total: Counts }) {
  const { t, numberText, shareText } = useText();
  return (
    <div className="table-frame">
      <table className="table status-table">
        <thead>
          <tr>
            <th scope="col">{t('plan.page.status')}</th>
            <th scope="col" className="number">
              {t('plan.page.count')}
            </th>
            <th scope="col" className="number">
              {t('plan.page.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {statuses.map((status) => (
            <tr key={status}>
              <th scope="row">
                <StatusTag status={status} />
              </th>
              <td className="number">
                {total[status] === 0 ? (
                  <span className="soft">0</span>
                ) : (
                  <TasksLink planId={planId} filters={{ status }} label={`${t(`words.status.${status}`)}: ${numberText(total[status])}`}>
                    {numberText(total[status])}
                  </TasksLink>
                )}
              </td>
              <td className="number">{total.total === 0 ? '' : shareText(total[status] / total.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
