import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formsIn } from './forms.ts';
import type { Language } from './i18n.ts';

/** The texts, and the ways to write days and numbers, in the language of the page. */
export function useText() {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'vi';
  const forms = useMemo(() => formsIn(language), [language]);
  return { t, language, ...forms };
}
