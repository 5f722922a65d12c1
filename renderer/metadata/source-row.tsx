import { Lock } from 'lucide-react';
import type { ReactElement } from 'react';
import { changeSource } from '@shared/article/edits/sources';
import type { StorySource } from '@shared/article/story';
import { Badge } from '../ui/badge';
import { Checkbox } from '../ui/checkbox';
import { Icon } from '../ui/icon';
import { useWords } from '../words/use-words';
import type { PanelProps } from './panel-props';
import { SourceAddress } from './source-address';
import { SourceMenu } from './source-menu';
import { SourceNote } from './source-note';
import styles from './source-row.module.css';

/** What of a source is being typed. */
export type SourceDetail = 'address' | 'note';

export interface SourceRowProps extends PanelProps {
  readonly source: StorySource;
  readonly index: number;
  readonly detail: SourceDetail | null;
  readonly onDetail: (detail: SourceDetail | null) => void;
}

export function SourceRow(props: SourceRowProps): ReactElement {
  const t = useWords('metadata');
  const { source, index, edit, isReadOnly, detail, onDetail } = props;
  return (
    <>
      <div className={styles.top}>
        <b className={styles.name}>
          <bdi>{source.name}</bdi>
        </b>
        <Badge>{t(`kind.${source.kind}`)}</Badge>
        <span className={styles.space} />
        {!isReadOnly && <SourceMenu {...props} />}
      </div>
      {source.url !== '' && detail !== 'address' && <AddressLine url={source.url} />}
      {detail === 'address' && <SourceAddress {...props} onClose={() => onDetail(null)} />}
      <Checkbox
        size="s"
        isSelected={source.credited}
        isDisabled={isReadOnly}
        onChange={(credited) => edit((tr) => changeSource(tr, index, { credited }))}
      >
        {t('credited')}
      </Checkbox>
      {detail === 'note' && <SourceNote {...props} onClose={() => onDetail(null)} />}
      {detail !== 'note' && source.note !== '' && <NoteLine note={source.note} />}
    </>
  );
}

/** Shown, not followed: this window goes nowhere. */
function AddressLine({ url }: { readonly url: string }): ReactElement {
  return (
    <code className={styles.url} dir="ltr" title={url}>
      {url.replace(/^https?:\/\//, '')}
    </code>
  );
}

function NoteLine({ note }: { readonly note: string }): ReactElement {
  const t = useWords('metadata');
  return (
    <p className={styles.note}>
      <Icon of={Lock} size="s" />
      <span className="visually-hidden">{t('sourceNote')}</span>
      <span lang="ar" dir="rtl">
        {note}
      </span>
    </p>
  );
}
