import type { ReactElement } from 'react';
import { Dialog } from '../ui/dialog';
import { Shortcut } from '../ui/shortcut';
import { useWords } from '../words/use-words';
import { groupNames, linesOf, type GroupName } from './keyboard-groups';
import styles from './keyboard-sheet.module.css';

/** Every shortcut of the app, by what one wants to do. */
export function KeyboardSheet({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useWords('keyboard');
  return (
    <Dialog isOpen size="l" title={t('title')} onClose={onClose}>
      <div className={styles.groups} role="group" aria-label={t('title')} tabIndex={0}>
        {groupNames.map((name) => (
          <Group key={name} name={name} />
        ))}
      </div>
      <p className={styles.note}>{t('layouts')}</p>
    </Dialog>
  );
}

function Group({ name }: { readonly name: GroupName }): ReactElement {
  const t = useWords('keyboard');
  return (
    <section>
      <h3 className={styles.name}>{t(`group.${name}`)}</h3>
      <dl className={styles.lines}>
        {linesOf(name).map(({ id, keys }) => (
          <div key={id} className={styles.line}>
            <dt>{t(id)}</dt>
            <dd>
              <Shortcut keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
