import { App as AntApp, ConfigProvider, theme as antTheme, type ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import dayjsVi from 'dayjs/locale/vi.js';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { useMedia } from '../ui/use-media.ts';

export const appearances = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

const keptAs = 'dondoc.appearance';

const AppearanceContext = createContext<{ readonly appearance: Appearance; readonly choose: (appearance: Appearance) => void }>({
  appearance: 'system',
  choose: () => undefined,
});

/** The appearance chosen on this machine, and a way to choose another. */
export const useAppearance = () => useContext(AppearanceContext);

const shared: NonNullable<ThemeConfig['token']> = {
  fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  borderRadius: 4,
  fontSize: 14,
  controlHeight: 34,
  controlHeightSM: 28,
  motionDurationMid: '0.1s',
  motionDurationSlow: '0.15s',
};

/** Darker than antd's own, so that words on it and links reach 4.5:1 (WCAG 2.2 AA). */
const light: NonNullable<ThemeConfig['token']> = {
  ...shared,
  colorPrimary: '#0b5394',
  colorLink: '#0b5394',
  colorError: '#b42318',
  colorWarning: '#8a5300',
  colorSuccess: '#1a6b2f',
  colorTextSecondary: 'rgba(0,0,0,0.72)',
  colorTextTertiary: 'rgba(0,0,0,0.66)',
  colorTextDescription: 'rgba(0,0,0,0.66)',
  colorTextPlaceholder: 'rgba(0,0,0,0.58)',
  colorBorder: '#8c959f',
  colorBgLayout: '#f5f6f8',
};

const dark: NonNullable<ThemeConfig['token']> = {
  ...shared,
  colorPrimary: '#3d7fc4',
  colorLink: '#8fc1f5',
  colorLinkHover: '#b5d6f9',
  colorError: '#ff8a80',
  colorWarning: '#f0b45a',
  colorSuccess: '#7fcf8f',
  colorTextSecondary: 'rgba(255,255,255,0.78)',
  colorTextTertiary: 'rgba(255,255,255,0.7)',
  colorTextDescription: 'rgba(255,255,255,0.7)',
  colorTextPlaceholder: 'rgba(255,255,255,0.62)',
  colorBorder: '#6b7280',
};

/** The chosen tab is text on the page's own ground: in the dark it needs the colour of links, not of buttons. */
const tabsInTheDark = { itemSelectedColor: '#8fc1f5', itemHoverColor: '#b5d6f9', inkBarColor: '#8fc1f5' };

/** Colours, fonts and the language of the components, as the person and the machine want them. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useText();
  const [appearance, setAppearance] = useState(keptAppearance);
  const machineIsDark = useMedia('(prefers-color-scheme: dark)');
  const isDark = appearance === 'dark' || (appearance === 'system' && machineIsDark);
  useEffect(() => {
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  }, [isDark]);
  dayjs.locale(language === 'vi' ? dayjsVi : 'en');

  const chosen = useMemo(() => {
    const choose = (next: Appearance) => {
      localStorage.setItem(keptAs, next);
      setAppearance(next);
    };
    return { appearance, choose };
  }, [appearance]);

  return (
    <AppearanceContext value={chosen}>
      <ConfigProvider locale={language === 'vi' ? viVN : enUS} theme={themeOf(isDark)} button={{ autoInsertSpace: false }}>
        <AntApp className="app">{children}</AntApp>
      </ConfigProvider>
    </AppearanceContext>
  );
}

function keptAppearance(): Appearance {
  return appearances.find((appearance) => appearance === localStorage.getItem(keptAs)) ?? 'system';
}

function themeOf(isDark: boolean): ThemeConfig {
  return isDark
    ? { algorithm: antTheme.darkAlgorithm, token: dark, components: { Tabs: tabsInTheDark } }
    : { algorithm: antTheme.defaultAlgorithm, token: light };
}
