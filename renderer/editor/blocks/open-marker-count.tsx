import { useEditorState, type Editor } from '@tiptap/react';
import { Hourglass } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { classes } from '../../ui/classes';
import { Hint } from '../../ui/hint';
import { Icon } from '../../ui/icon';
import { useWords } from '../../words/use-words';
import styles from './open-marker-count.module.css';
import { goToNextMarker, openMarkerCount } from './open-marker-marks';

/** How many places of the story wait for something; pressing it goes through them. */
export function OpenMarkerCount({ editor }: { readonly editor: Editor }): ReactElement | null {
  const t = useWords('blocks');
  const count = useEditorState({
    editor,
    selector: ({ editor: now }) => openMarkerCount(now.state),
  });
  if (count === 0) return null;
  return (
    <Hint text={t('nextMarker')}>
      <Button className={classes(styles['count'])} onPress={() => goToNextMarker(editor)}>
        <Icon of={Hourglass} size="s" />
        {t('markers', { count })}
      </Button>
    </Hint>
  );
}
