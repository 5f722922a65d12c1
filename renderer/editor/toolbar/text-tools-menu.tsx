import { useEditorState, type Editor } from '@tiptap/react';
import { Keyboard, Languages, ScanSearch } from 'lucide-react';
import type { ReactElement } from 'react';
import type { NumeralStyle } from '@shared/arabic/numerals';
import { IconButton } from '../../ui/icon-button';
import { Menu, type MenuChoice } from '../../ui/menu';
import { useToasts } from '../../ui/use-toasts';
import { useWords } from '../../words/use-words';
import { rescueLayoutIn } from '../input/layout-rescue-edit';
import { convertNumerals } from '../input/numeral-edits';
import type { ToolState } from './tool-state';

interface TextToolsMenuProps {
  readonly editor: Editor;
  readonly tools: ToolState;
}

type Tool = 'rescue' | NumeralStyle | 'doctor';

/** What is done to letters and digits that are there already. */
export function TextToolsMenu({ editor, tools }: TextToolsMenuProps): ReactElement {
  const t = useWords('input');
  const use = useTools(editor);
  const isEmpty = useEditorState({
    editor,
    selector: ({ editor: now }) => now.state.selection.empty,
  });
  const isDisabled = !tools.isOpen;
  const note = isEmpty ? t('ofStory') : t('ofSelection');
  const items: readonly (MenuChoice<Tool> | 'line')[] = [
    { id: 'rescue', name: t('rescue'), icon: Keyboard, shortcut: 'Ctrl Shift L', isDisabled },
    'line',
    { id: 'arabic', name: t('toArabicDigits'), note, isDisabled },
    { id: 'latin', name: t('toLatinDigits'), note, isDisabled },
    'line',
    { id: 'doctor', name: t('doctor'), icon: ScanSearch, shortcut: 'Ctrl Shift D' },
  ];
  return (
    <Menu
      label={t('tools')}
      placement="bottom start"
      trigger={<IconButton icon={Languages} label={t('tools')} />}
      items={items}
      onAction={use}
    />
  );
}

function useTools(editor: Editor): (tool: Tool) => void {
  const t = useWords('input');
  const toasts = useToasts();
  const convert = (style: NumeralStyle) => {
    const scope = editor.state.selection.empty ? 'story' : 'selection';
    const count = convertNumerals(editor, style, scope);
    toasts.show({
      kind: count > 0 ? 'good' : 'info',
      title: t('converted', { count }),
      text: t('kept'),
    });
  };
  const rescue = () => {
    if (!rescueLayoutIn(editor))
      toasts.show({ kind: 'info', title: t('noRescue'), text: t('noRescueText') });
  };
  return (tool) => {
    if (tool === 'doctor') {
      // The menu gives the focus back to its button when it closes; the view takes it after that.
      requestAnimationFrame(() => editor.emit('doctorAsked', null));
      return;
    }
    if (tool === 'rescue') rescue();
    else convert(tool);
    requestAnimationFrame(() => editor.view.focus());
  };
}
