import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskState } from '@shared/ipc/desk-state';
import { useTextSetting } from './use-text-setting';

const directions = { ar: 'rtl', en: 'ltr' } as const;

/** The only place that sets the window's language, direction, theme, type and title. */
export function useInterface({ desk, language, theme, comfort }: DeskState): void {
  const { t, i18n } = useTranslation('frame');
  useTextSetting(comfort.text);
  const newsroom = desk.kind === 'open' ? desk.newsroom.name : null;
  useLayoutEffect(() => {
    if (i18n.language !== language) void i18n.changeLanguage(language);
    document.documentElement.lang = language;
    document.documentElement.dir = directions[language];
  }, [i18n, language]);
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useLayoutEffect(() => {
    document.title = newsroom === null ? t('product') : t('windowTitle', { newsroom });
  }, [newsroom, t]);
}
