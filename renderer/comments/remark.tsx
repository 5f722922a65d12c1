import type { ReactElement, ReactNode } from 'react';
import type { Remark as RemarkSaid } from '@shared/draft/comments/thread';
import type { ProfileId } from '@shared/ids';
import { Person } from '../ui/person';
import { useAgo } from '../words/use-ago';
import { splitMentions } from './split-mentions';
import styles from './remark.module.css';
import type { NamedPerson } from './use-people';

interface RemarkProps {
  readonly remark: RemarkSaid;
  readonly people: (id: ProfileId) => NamedPerson;
  /** Stands at the end of its head. */
  readonly children?: ReactNode;
}

/** Who said it, when, and what. */
export function Remark({ remark, people, children }: RemarkProps): ReactElement {
  const { name, order } = people(remark.by);
  const names = remark.mentions.map((id) => people(id).name);
  return (
    <>
      <header className={styles['head']}>
        <Person name={name} order={order} />
        <bdi className={styles['name']}>{name}</bdi>
        <span className={styles['when']}>{useAgo(remark.at)}</span>
        <span className={styles['space']} />
        {children}
      </header>
      <p className={styles['said']} dir="auto">
        {splitMentions(remark.text, names).map(({ text, isName }, index) =>
          isName ? (
            <bdi key={index} className={styles['mention']}>
              {text}
            </bdi>
          ) : (
            text
          ),
        )}
      </p>
    </>
  );
}
