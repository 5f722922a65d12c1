import type { Editor } from '@tiptap/react';
import type { ReactElement } from 'react';
import { setFact } from '@shared/article/edits/set-fact';
import { NumberField } from '../../ui/number-field';
import { useWords } from '../../words/use-words';

interface TargetFieldProps {
  readonly editor: Editor;
  readonly target: number | null;
}

/** More than any story: a slip of the finger. */
const mostWords = 100_000;

/** The length that the desk asked for; it is part of the draft and goes where the draft goes. */
export function TargetField({ editor, target }: TargetFieldProps): ReactElement {
  const t = useWords('comfort');
  const set = (value: number | null) => {
    const { state, view } = editor;
    const tr = setFact(state.tr, { name: 'targetWords', value });
    if (tr.docChanged) view.dispatch(tr);
  };
  return (
    <NumberField
      label={t('target')}
      placeholder={t('noTarget')}
      value={target}
      least={1}
      most={mostWords}
      step={50}
      isDisabled={!editor.isEditable}
      onChange={set}
    />
  );
}
