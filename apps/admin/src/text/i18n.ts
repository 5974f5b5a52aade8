import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { vi } from './vi.ts';

const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

const keptAs = 'dondoc.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof vi };
  }
}

/** The language chosen last on this machine; Vietnamese until one is chosen. */
function keptLanguage(): Language {
  return languages.find((language) => language === localStorage.getItem(keptAs)) ?? 'vi';
}

/** The texts of the app, ready at once: both languages travel with the script. */
const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: keptLanguage(),
  fallbackLng: 'vi',
  resources: { vi: { translation: vi }, en: { translation: en } },
  interpolation: { escapeValue: false }, // React escapes
  initAsync: false,
});
followLanguage(i18n.language);
i18n.on('languageChanged', followLanguage);

function followLanguage(language: string): void {
  document.documentElement.lang = language;
}

/** Changes the language of every text and keeps the choice on this machine. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(keptAs, language);
  await i18n.changeLanguage(language);
}
