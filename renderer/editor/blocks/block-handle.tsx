import type { Editor } from '@tiptap/react';
import { GripVertical } from 'lucide-react';
import { useRef, useState, type ReactElement } from 'react';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/icon';
import { useWords } from '../../words/use-words';
import { useToolKeys } from '../menus/use-tool-keys';
import styles from './block-handle.module.css';
import { HandleMenu } from './handle-menu';
import { placeOfCaret } from './handle-place';
import { useBlockDrag } from './use-block-drag';
import { useHandlePlace } from './use-handle-place';

/** Stands at the beginning of a block's first line: drags the block, and opens what can be done with it. */
export function BlockHandle({ editor }: { readonly editor: Editor }): ReactElement {
  const t = useWords('blocks');
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const drag = useBlockDrag(editor, frame);
  const { place, show } = useHandlePlace(editor, frame, isOpen || drag.isDragging);
  useToolKeys(editor, 'block', () => {
    const found = frame.current === null ? null : placeOfCaret(editor, frame.current);
    show(found);
    setIsOpen(found !== null);
    return found !== null;
  });
  const press = () => {
    if (!drag.isDragging) setIsOpen(true);
  };
  return (
    <div ref={frame} className={styles['frame']}>
      {place !== null && (
        <button
          ref={button}
          type="button"
          tabIndex={-1}
          className={classes(styles['handle'], drag.isDragging && styles['dragging'])}
          style={{ insetBlockStart: place.top - 14 }}
          aria-label={t('handle')}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          title={t('handleHint')}
          onMouseDown={(event) => event.preventDefault()}
          onPointerDown={(event) => drag.begin(event, place.position)}
          onPointerMove={drag.move}
          onPointerUp={() => {
            if (!drag.end()) press();
          }}
          onPointerCancel={drag.end}
        >
          <Icon of={GripVertical} size="s" />
        </button>
      )}
      {drag.drop !== null && (
        <div className={styles['drop']} style={{ insetBlockStart: drag.drop.top - 1 }} />
      )}
      {isOpen && place !== null && (
        <HandleMenu
          {...{ editor }}
          position={place.position}
          handle={button}
          onClose={() => setIsOpen(false)}
        />
      )}
    </div>
  );
}
