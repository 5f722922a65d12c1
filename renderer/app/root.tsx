import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { lazy, Suspense, type ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { I18nextProvider } from 'react-i18next';
import type { DeskState } from '@shared/ipc/desk-state';
import { isMac } from '../bridge';
import { useAnswer } from '../bridge/use-answer';
import { IsMac } from '../ui/keyboard-kind';
import { Toasts } from '../ui/toasts';
import { locales } from '../words/numbers';
import { useLanguage } from '../words/use-words';
import { Desk } from './desk';
import { FaultScreen } from './fault-screen';
import { UnstoredDialog } from './unstored-dialog';
import { useClosing } from './use-closing';
import { useInterface } from './use-interface';
import { useZoomKeys } from './use-keyboard';
import { useMended } from './use-mended';

const Welcome = lazy(async () => ({ default: (await import('../settings/welcome')).Welcome }));

interface RootProps {
  readonly answers: QueryClient;
  readonly words: i18n;
}

export function Root({ answers, words }: RootProps): ReactElement {
  return (
    <I18nextProvider i18n={words}>
      <FaultScreen>
        <QueryClientProvider client={answers}>
          <IsMac value={isMac()}>
            <Interface />
          </IsMac>
        </QueryClientProvider>
      </FaultScreen>
    </I18nextProvider>
  );
}

function Interface(): ReactElement | null {
  const { data: state, error } = useAnswer('desk.state', null);
  if (error && !state) throw error;
  return state ? <Window state={state} /> : null;
}

function Window({ state }: { readonly state: DeskState }): ReactElement {
  useInterface(state);
  useMended();
  useZoomKeys();
  const { unstored, stay } = useClosing();
  const language = useLanguage();
  return (
    <I18nProvider locale={locales[language]}>
      <Suspense>
        {state.desk.kind === 'open' ? (
          <Desk key={String(state.desk.isSample)} desk={state.desk} state={state} />
        ) : (
          <Welcome state={state} />
        )}
      </Suspense>
      {unstored !== null && <UnstoredDialog code={unstored} onStay={stay} />}
      <Toasts />
    </I18nProvider>
  );
}
