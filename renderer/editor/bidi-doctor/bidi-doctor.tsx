import type { Editor } from '@tiptap/react';
import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { mayBeMeant } from '@shared/arabic/examine-text';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Segments } from '../../ui/segments';
import { useWords } from '../../words/use-words';
import { reveal } from '../find/reveal';
import styles from './bidi-doctor.module.css';
import { BlockRow } from './block-row';
import { cleanFindings } from './clean-findings';
import type { BlockDiagnosis, DoctorScope } from './diagnose-story';
import { useDiagnosis } from './use-diagnosis';

interface BidiDoctorProps {
  readonly editor: Editor;
  readonly isReadOnly: boolean;
}

/** Below the sheet, while somebody asks what is hidden in the text. */
export function BidiDoctor({ editor, isReadOnly }: BidiDoctorProps): ReactElement | null {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const open = () => setAsked((times) => times + 1);
    editor.on('doctorAsked', open);
    return () => void editor.off('doctorAsked', open);
  }, [editor]);
  if (asked === 0) return null;
  const close = () => {
    setAsked(0);
    editor.view.focus();
  };
  return <Doctor key={asked} {...{ editor, isReadOnly }} onClose={close} />;
}

interface DoctorProps extends BidiDoctorProps {
  readonly onClose: () => void;
}

function Doctor({ editor, isReadOnly, onClose }: DoctorProps): ReactElement {
  const t = useWords('input');
  const title = useId();
  const place = useRef<HTMLElement>(null);
  const [scope, setScope] = useState<DoctorScope>(() =>
    editor.state.selection.empty ? 'story' : 'selection',
  );
  const blocks = useDiagnosis(editor, scope);
  useEffect(() => place.current?.focus(), []);
  return (
    <section
      className={styles['doctor']}
      aria-labelledby={title}
      tabIndex={-1}
      ref={place}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <header className={styles['head']}>
        <h2 className={styles['title']} id={title}>
          {t('doctor')}
        </h2>
        <Segments
          label={t('scope')}
          isLabelHidden
          value={scope}
          onChange={setScope}
          choices={(['selection', 'story'] as const).map((id) => ({ id, name: t(`scope.${id}`) }))}
        />
        <Summary {...{ editor, blocks, isReadOnly }} />
        <IconButton icon={X} label={t('close')} shortcut="Esc" onPress={onClose} />
      </header>
      <Blocks {...{ editor, blocks, scope, isReadOnly }} />
    </section>
  );
}

interface FoundProps {
  readonly editor: Editor;
  readonly blocks: readonly BlockDiagnosis[];
  readonly isReadOnly: boolean;
}

function Summary({ editor, blocks, isReadOnly }: FoundProps): ReactElement {
  const t = useWords('input');
  const findings = blocks.flatMap((block) => block.findings);
  const toClean = findings.filter(({ clean, finding }) => clean !== null && !mayBeMeant(finding));
  const runs = findings.filter(({ finding }) => finding.kind === 'run').length;
  return (
    <>
      <p className={styles['summary']} role="status">
        {toClean.length === 0 ? t('nothingToClean') : t('toClean', { count: toClean.length })}
        {runs > 0 && <span> · {t('runs', { count: runs })}</span>}
      </p>
      {toClean.length > 0 && !isReadOnly && (
        <Button kind="primary" onPress={() => cleanFindings(editor, toClean)}>
          {t('cleanAll')}
        </Button>
      )}
    </>
  );
}

/** More than anybody reads through; what is cleaned makes room for the next. */
const mostShown = 100;

interface BlocksProps extends FoundProps {
  readonly scope: DoctorScope;
}

/** Of a selection every block, of the whole story those that have something to show. */
function Blocks({ editor, blocks, scope, isReadOnly }: BlocksProps): ReactElement {
  const t = useWords('input');
  const told = blocks.filter(
    ({ findings, direction }) =>
      scope === 'selection' || findings.length > 0 || direction === 'ltr',
  );
  const unshown = blocks.length - Math.min(told.length, mostShown);
  const goTo = (from: number, to: number) => {
    editor.commands.setTextSelection({ from, to });
    reveal(editor.view, { from, to });
    editor.view.focus();
  };
  return (
    <ul className={styles['blocks']}>
      {told.slice(0, mostShown).map((block) => (
        <BlockRow
          key={block.from}
          {...{ block, isReadOnly, goTo }}
          onClean={(finding) => cleanFindings(editor, [finding])}
        />
      ))}
      {unshown > 0 && <li className={styles['rest']}>{t('unshown', { count: unshown })}</li>}
    </ul>
  );
}
