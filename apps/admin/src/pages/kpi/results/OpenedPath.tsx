import { nationId } from '@dondoc/domain/unit';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTRPC } from '../../../api.tsx';
import { paths } from '../../../paths.ts';
import { useText } from '../../../text/use-text.ts';
import type { Shown } from './shown.ts';

/** Where the opened unit stands, from the nation down, each step a way back; and of which day the figures are. */
export function OpenedPath({ shown: { on, known, under } }: { readonly shown: Shown }) {
  const trpc = useTRPC();
  const { t, dayText } = useText();
  const path = useQuery({ ...trpc.unit.path.queryOptions({ unitId: under, on }), enabled: under !== nationId });
  return (
    <>
      {under !== nationId && (
        <nav aria-label={t('kpi.results.path')} className="row">
          <Link from={paths.results} to="." search={({ under: _under, ...before }) => before}>
            {t('kpi.results.nation')}
          </Link>
          {(path.data ?? []).map(({ id, name }) => (
            <span key={id}>
              {'› '}
              {id === under ? (
                <strong aria-current="page">{name}</strong>
              ) : (
                <Link from={paths.results} to="." search={(before) => ({ ...before, under: id })}>
                  {name}
                </Link>
              )}
            </span>
          ))}
        </nav>
      )}
      {known !== null && <p>{t('kpi.results.knownOn', { day: dayText(known) })}</p>}
    </>
  );
}
