import { useEditorState, type Editor } from '@tiptap/react';
import { Link, SquarePlay } from 'lucide-react';
import { useRef, type ReactElement } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { Button } from '../../ui/button';
import { useWords } from '../../words/use-words';
import { offeredLink, refuseCard, takeCard } from '../blocks/pasted-link';
import { FloatingBox, rectOf } from './floating-box';
import styles from './menus.module.css';
import { useToolKeys, useWayBack } from './use-tool-keys';

/** What a pasted address can be; whoever types on leaves it a link. */
export function LinkOffer({ editor }: { readonly editor: Editor }): ReactElement | null {
  const t = useWords('blocks');
  const at = useEditorState({ editor, selector: ({ editor: now }) => offeredLink(now.state) });
  const bar = useRef<HTMLDivElement>(null);
  useToolKeys(editor, 'selection', () => {
    const button = bar.current?.querySelector('button');
    button?.focus();
    return button !== null && button !== undefined;
  });
  const decide = (isCard: boolean) => {
    if (isCard) takeCard(editor.view);
    else refuseCard(editor.view);
    editor.view.focus();
  };
  useWayBack(bar, () => decide(false));
  if (at === null) return null;
  const anchor = () => {
    const size = editor.state.doc.nodeAt(at)?.nodeSize ?? 2;
    return rectOf(editor.view, at + 1, at + size - 1);
  };
  return (
    <FloatingBox anchor={anchor} side="below" align="start">
      <div ref={bar}>
        <Toolbar className={styles['bar'] ?? ''} aria-label={t('offer')}>
          <Button kind="quiet" icon={Link} onPress={() => decide(false)}>
            {t('asLink')}
          </Button>
          <Button kind="quiet" icon={SquarePlay} onPress={() => decide(true)}>
            {t('asCard')}
          </Button>
        </Toolbar>
      </div>
    </FloatingBox>
  );
}
