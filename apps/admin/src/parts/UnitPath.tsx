import type { Day } from '@dondoc/domain/calendar';
import { nationId, type UnitId } from '@dondoc/domain/unit';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTRPC } from '../api.tsx';
import type { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';

interface UnitPathProps {
  /** The page whose `under` is the opened unit. */
  readonly from: typeof paths.results | typeof paths.review | typeof paths.data;
  readonly under: UnitId;
  readonly on: Day;
}

/** Where the opened unit stands, from the nation down, each step a way back; nothing while that is the nation. */
export function UnitPath({ from, under, on }: UnitPathProps) {
  const trpc = useTRPC();
  const { t } = useText();
  const path = useQuery({ ...trpc.unit.path.queryOptions({ unitId: under, on }), enabled: under !== nationId });
  if (under === nationId) return null;
  return (
    <nav aria-label={t('kpi.results.path')} className="row">
      <Link from={from} to="." search={({ under: _under, ...before }) => before}>
        {t('kpi.results.nation')}
      </Link>
      {(path.data ?? []).map(({ id, name }) => (
        <span key={id}>
          {'› '}
          {id === under ? (
            <strong aria-current="page">{name}</strong>
          ) : (
            <Link from={from} to="." search={(before) => ({ ...before, under: id })}>
              {name}
            </Link>
          )}
        </span>
      ))}
    </nav>
  );
}
