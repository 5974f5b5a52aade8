import { Link, getRouteApi } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { fileTabs } from '../../search.ts';
import { useMe } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { FiguresFile } from './file/FiguresFile.tsx';
import { TotalsFile } from './file/TotalsFile.tsx';
import './kpi.css';
import './file/file.css';

const route = getRouteApi('/app/chi-tieu/nhap-tu-tep');

/** Figures from files: a template that a unit fills in, and monthly totals that another system exported. */
export default function FiguresFilePage() {
  const { t } = useText();
  const { role } = useMe();
  const { kind } = route.useSearch();
  // Administrators do not report for units; they bring in what other systems counted.
  const shown = role === 'administrator' ? 'totals' : (kind ?? 'figures');
  return (
    <>
      <PageHeading title={t('figureFile.page.title')} product={t('shell.product')} intro={t(shown === 'figures' ? 'figureFile.page.intro' : 'figureFile.page.introTotals')} />
      {role === 'unit-member' && (
        <nav className="tabs" aria-label={t('figureFile.page.tabs')}>
          {fileTabs.map((tab) => (
            <Link
              key={tab}
              from={paths.figuresFile}
              to={paths.figuresFile}
              search={(search) => ({ ...search, kind: tab })}
              aria-current={tab === shown ? 'true' : undefined}
              replace
            >
              {t(`figureFile.page.${tab}`)}
            </Link>
          ))}
        </nav>
      )}
      {shown === 'figures' ? <FiguresFile /> : <TotalsFile />}
    </>
  );
}
