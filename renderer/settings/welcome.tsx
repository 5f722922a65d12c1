import { useState, type SyntheticEvent, type ReactElement } from 'react';
import type { DeskState } from '@shared/ipc/desk-state';
import { useDeskChange } from '../bridge/use-desk-change';
import { Button } from '../ui/button';
import { Wordmark } from '../ui/wordmark';
import { useWords } from '../words/use-words';
import { FrontPage } from './front-page';
import { hasName, isFounded, type Founding } from './founding';
import { FoundingFields } from './founding-fields';
import styles from './welcome.module.css';

/** First run: who writes here, for whom, and in which language the desk speaks. */
export function Welcome({ state }: { readonly state: DeskState }): ReactElement {
  const [founding, setFounding] = useState<Founding>({
    name: '',
    newsroom: '',
    role: 'journalist',
  });
  return (
    <main className={styles.grid}>
      <WelcomeForm state={state} founding={founding} onChange={setFounding} />
      <FrontPage name={founding.name} newsroom={founding.newsroom} />
    </main>
  );
}

interface WelcomeFormProps {
  readonly state: DeskState;
  readonly founding: Founding;
  readonly onChange: (founding: Founding) => void;
}

function WelcomeForm({ state, founding, onChange }: WelcomeFormProps): ReactElement {
  const t = useWords('settings');
  const change = useDeskChange();
  const [isAsked, setIsAsked] = useState(false);
  const [isOpening, setIsOpening] = useState(false);
  const open = async (work: () => Promise<void>) => {
    setIsOpening(true);
    await work().finally(() => setIsOpening(false));
  };
  const found = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (isFounded(founding)) void open(() => change('desk.found', answers(founding, state)));
    else focusField(hasName(founding.name) ? 'newsroom' : 'name');
  };
  return (
    <form className={styles.form} onSubmit={found} noValidate>
      <Wordmark isLarge />
      <div className={styles.intro}>
        <h1>{t('welcome')}</h1>
        <p>{t('promise')}</p>
      </div>
      <FoundingFields founding={founding} onChange={onChange} state={state} isAsked={isAsked} />
      <div className={styles.go}>
        <Button kind="primary" size="l" type="submit" isBusy={isOpening} busyLabel={t('opening')}>
          {t('open')}
        </Button>
        <Button
          kind="quiet"
          size="l"
          onPress={() => void open(() => change('desk.look-around', null))}
        >
          {t('lookAround')}
        </Button>
        <p>{t('lookAroundText')}</p>
      </div>
    </form>
  );
}

function answers({ name, newsroom, role }: Founding, { language }: DeskState) {
  return { name: name.trim(), newsroom: newsroom.trim(), role, language };
}

function focusField(name: string): void {
  document.querySelector<HTMLElement>(`[data-field-input="${name}"]`)?.focus();
}
