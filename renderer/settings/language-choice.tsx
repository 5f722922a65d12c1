import type { ReactElement } from 'react';
import type { InterfaceLanguage } from '@shared/newsroom/newsroom';
import { useDeskChange } from '../bridge/use-desk-change';
import { Segments } from '../ui/segments';
import { languageNames } from '../words/language-names';
import { useWords } from '../words/use-words';

interface LanguageChoiceProps {
  readonly language: InterfaceLanguage;
  readonly isLarge?: boolean;
}

/** Each language under its own name; the window speaks the chosen one at once. */
export function LanguageChoice({ language, isLarge = false }: LanguageChoiceProps): ReactElement {
  const t = useWords('settings');
  const change = useDeskChange();
  return (
    <Segments
      label={t('language')}
      value={language}
      onChange={(chosen) => void change('desk.set-language', { language: chosen })}
      choices={[
        { id: 'ar', name: languageNames.ar, lang: 'ar' },
        { id: 'en', name: languageNames.en, lang: 'en' },
      ]}
      isLarge={isLarge}
    />
  );
}
