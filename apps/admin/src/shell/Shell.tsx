import { MenuOutlined } from '@ant-design/icons';
import { Link, Outlet } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { AsOfBanner, AsOfDay } from '../parts/AsOfDay.tsx';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { useWide } from '../ui/use-media.ts';
import { Account } from './Account.tsx';
import { Navigation } from './Navigation.tsx';

/** The frame around every page of a person who is signed in. */
export function Shell() {
  const { t } = useText();
  const isWide = useWide();
  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <header className="topbar">
        {!isWide && <NavigationDrawer />}
        <Link to={paths.overview} className="brand">
          <img src="/favicon.svg" alt="" width="26" height="26" />
          <span className="brand-name">{t('shell.product')}</span>
        </Link>
        <span className="topbar-space" />
        <AsOfDay />
        <Account />
      </header>
      <AsOfBanner />
      <div className="frame">
        {isWide && (
          <div className="side">
            <Navigation />
          </div>
        )}
        <main id="main" className="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </>
  );
}

function NavigationDrawer() {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button icon={<MenuOutlined />} aria-label={t('shell.nav.open')} aria-expanded={isOpen} onClick={() => setOpen(true)} />
      <Drawer title={t('shell.product')} placement="left" size={280} open={isOpen} onClose={close}>
        <Navigation onChosen={close} />
      </Drawer>
    </>
  );
}
