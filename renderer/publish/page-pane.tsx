import type { ReactElement } from 'react';
import type { Edit } from '@shared/article/edits/edit';
import { setFact } from '@shared/article/edits/set-fact';
import type { LiveStory } from '@shared/article/live-story';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { Pane } from '../ui/pane';
import { TextField } from '../ui/text-field';
import { useWords } from '../words/use-words';
import { Address } from './address';
import { pageAddress } from './page-address';
import styles from './publish-panel.module.css';
import { SlugField } from './slug-field';

export interface PagePaneProps {
  readonly story: LiveStory;
  readonly edit: Edit;
  readonly isReadOnly: boolean;
  readonly desk: OpenDesk;
  /** The page is out, so its address no longer changes. */
  readonly isFixed: boolean;
}

export function PagePane(props: PagePaneProps): ReactElement {
  const t = useWords('publish');
  const { story, desk, isFixed } = props;
  const address = pageAddress(story, desk);
  return (
    <Pane title={t('page')}>
      <div className={styles.fields}>
        <SlugField {...props} />
        {!isFixed && address !== null && <Address label={t('fullAddress')} text={address} />}
        {address === null && <p className={styles.later}>{t('sectionUnknown')}</p>}
        <FactField {...props} name="byline" label={t('byline')} />
        <FactField {...props} name="place" label={t('place')} hint={t('placeHint')} />
      </div>
    </Pane>
  );
}

interface FactFieldProps extends PagePaneProps {
  readonly name: 'byline' | 'place';
  readonly label: string;
  readonly hint?: string;
}

function FactField({ story, edit, isReadOnly, name, label, hint }: FactFieldProps): ReactElement {
  return (
    <TextField
      label={label}
      value={story[name]}
      onChange={(value) => edit((tr) => setFact(tr, { name, value }), name)}
      isReadOnly={isReadOnly}
      fieldName={name}
      lang="ar"
      dir="rtl"
      {...(hint !== undefined && { hint })}
    />
  );
}
