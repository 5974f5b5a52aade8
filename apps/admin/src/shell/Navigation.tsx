import {
  ApartmentOutlined,
  AuditOutlined,
  BarChartOutlined,
  CheckSquareOutlined,
  DashboardOutlined,
  DatabaseOutlined,
  FileDoneOutlined,
  FileExcelOutlined,
  FormOutlined,
  ProjectOutlined,
  TeamOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../paths.ts';
import { useMe } from '../session.ts';
import { useText } from '../text/use-text.ts';

/** The pages this person has the use of; the one that is open is marked. */
export function Navigation({ onChosen }: { readonly onChosen?: () => void }) {
  const { t } = useText();
  const { role } = useMe();
  const isAdministrator = role === 'administrator';
  const chosen = onChosen ?? (() => undefined);
  return (
    <nav aria-label={t('shell.nav.label')}>
      <ul className="nav-list">
        {isAdministrator && (
          <Item icon={<DashboardOutlined />} text={t('shell.nav.overview')} to={paths.overview} isExact onChosen={chosen} />
        )}
        {!isAdministrator && (
          <Item icon={<CheckSquareOutlined />} text={t('shell.nav.work')} to={paths.work} onChosen={chosen} />
        )}
        <Item icon={<ProjectOutlined />} text={t('shell.nav.plans')} to={paths.plans} onChosen={chosen} />
        <li>
          <h2>{t('shell.nav.kpi')}</h2>
          <ul className="nav-list">
            <Item icon={<AuditOutlined />} text={t('shell.nav.targets')} to={paths.targets} onChosen={chosen} />
            {!isAdministrator && (
              <Item icon={<FormOutlined />} text={t('shell.nav.entry')} to={paths.entry} onChosen={chosen} />
            )}
            <Item icon={<FileDoneOutlined />} text={t('shell.nav.review')} to={paths.review} onChosen={chosen} />
            <Item icon={<FileExcelOutlined />} text={t('shell.nav.files')} to={paths.figuresFile} onChosen={chosen} />
            <Item icon={<BarChartOutlined />} text={t('shell.nav.results')} to={paths.results} onChosen={chosen} />
            <Item icon={<UnorderedListOutlined />} text={t('shell.nav.indicators')} to={paths.indicators} onChosen={chosen} />
            <Item icon={<DatabaseOutlined />} text={t('shell.nav.data')} to={paths.data} onChosen={chosen} />
          </ul>
        </li>
        <li className="nav-gap">
          <ul className="nav-list">
            <Item icon={<ApartmentOutlined />} text={t('shell.nav.units')} to={paths.units} onChosen={chosen} />
            {isAdministrator && (
              <Item icon={<TeamOutlined />} text={t('shell.nav.users')} to={paths.users} onChosen={chosen} />
            )}
          </ul>
        </li>
      </ul>
    </nav>
  );
}

type Page = Exclude<(typeof paths)[keyof typeof paths], `${string}$${string}`>;

interface ItemProps {
  readonly icon: ReactNode;
  readonly text: string;
  readonly to: Page;
  readonly isExact?: boolean;
  readonly onChosen: () => void;
}

function Item({ icon, text, to, isExact = false, onChosen }: ItemProps) {
  return (
    <li>
      <Link to={to} className="nav-link" activeOptions={{ exact: isExact, includeSearch: false }} onClick={onChosen}>
        {icon}
        <span>{text}</span>
      </Link>
    </li>
  );
}
