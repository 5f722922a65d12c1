import type { ReactElement } from 'react';
import type { DeskState } from '@shared/ipc/desk-state';
import { TextField } from '../ui/text-field';
import { useWords } from '../words/use-words';
import { hasName, type Founding } from './founding';
import { LanguageChoice } from './language-choice';
import { RoleChoice } from './role-choice';
import styles from './welcome.module.css';

interface FoundingFieldsProps {
  readonly founding: Founding;
  readonly onChange: (founding: Founding) => void;
  readonly state: DeskState;
  /** Whether opening was tried: before that an empty field is no error. */
  readonly isAsked: boolean;
}

const longestName = 80;

export function FoundingFields(props: FoundingFieldsProps): ReactElement {
  const { founding, onChange, state, isAsked } = props;
  const t = useWords('settings');
  const { name, newsroom, role } = founding;
  return (
    <div className={styles.fields}>
      <TextField
        label={t('name')}
        value={name}
        onChange={(typed) => onChange({ ...founding, name: typed })}
        error={isAsked && !hasName(name) ? t('nameMissing') : null}
        fieldName="name"
        maxLength={longestName}
        isLarge
        autoFocus
      />
      <RoleChoice
        label={t('work')}
        value={role}
        onChange={(chosen) => onChange({ ...founding, role: chosen })}
      />
      <TextField
        label={t('newsroom')}
        value={newsroom}
        onChange={(typed) => onChange({ ...founding, newsroom: typed })}
        error={isAsked && !hasName(newsroom) ? t('newsroomMissing') : null}
        fieldName="newsroom"
        maxLength={longestName}
        isLarge
      />
      <LanguageChoice language={state.language} isLarge />
    </div>
  );
}
