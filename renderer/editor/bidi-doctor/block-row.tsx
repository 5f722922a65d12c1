import { PilcrowLeft, PilcrowRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IsolatedText } from '../../ui/isolated-text';
import { useWords } from '../../words/use-words';
import styles from './bidi-doctor.module.css';
import type { BlockDiagnosis, PlacedFinding } from './diagnose-story';
import { useFindingName } from './use-finding-name';

interface BlockRowProps {
  readonly block: BlockDiagnosis;
  readonly isReadOnly: boolean;
  readonly goTo: (from: number, to: number) => void;
  readonly onClean: (finding: PlacedFinding) => void;
}

const named = [
  'heading',
  'headline',
  'standfirst',
  'caption',
  'credit',
  'alt',
  'speaker',
  'pullQuote',
  'editorNote',
  'source',
  'note',
] as const;

/** One block: which way it runs, how it begins, and what is in it. */
export function BlockRow(props: BlockRowProps): ReactElement {
  const { block, isReadOnly, goTo, onClean } = props;
  const t = useWords('input');
  const name = named.find((known) => known === block.name) ?? 'paragraph';
  const runs = block.findings.filter(({ finding }) => finding.kind === 'run');
  const others = block.findings.filter(({ finding }) => finding.kind !== 'run');
  const { text, from } = block;
  return (
    <li className={styles['block']}>
      <p className={styles['begin']}>
        <span className={styles['direction']}>
          <Icon of={block.direction === 'rtl' ? PilcrowLeft : PilcrowRight} size="s" />
          {t(`dir.${block.direction}`)}
        </span>
        <span className={styles['name']}>{t(`block.${name}`)}</span>
        <span className={styles['text']} lang="ar" dir={block.direction}>
          {text === '' ? t('empty') : <IsolatedText text={beginning(text)} />}
        </span>
      </p>
      {others.map((found) => (
        <FindingLine key={found.from} {...{ block, found, isReadOnly, goTo, onClean }} />
      ))}
      {runs.length > 0 && (
        <p className={styles['runs']}>
          {runs.map((run) => (
            <RunChip key={run.from} run={run} goTo={block.isHidden ? null : goTo} />
          ))}
        </p>
      )}
      {block.isHidden || others.length + runs.length > 0 || (
        <Button kind="link" onPress={() => goTo(from, from)}>
          {t('goTo', { text: t(`block.${name}`) })}
        </Button>
      )}
    </li>
  );
}

interface FindingLineProps extends BlockRowProps {
  readonly found: PlacedFinding;
}

function FindingLine({ block, found, isReadOnly, goTo, onClean }: FindingLineProps): ReactElement {
  const t = useWords('input');
  const name = useFindingName()(found);
  const context = <Context {...{ block, found }} />;
  return (
    <p className={styles['finding']}>
      <span className={styles['kind']}>{name}</span>
      {block.isHidden ? (
        context
      ) : (
        <Button kind="link" onPress={() => goTo(found.from, found.to)}>
          {context}
        </Button>
      )}
      {found.clean !== null && !isReadOnly && (
        <Button onPress={() => onClean(found)}>
          {found.finding.kind === 'invisible' ? t('clean') : t('cleanTo', { text: found.clean })}
        </Button>
      )}
    </p>
  );
}

/** Letters that tell which block it is. */
const enough = 80;

function beginning(text: string): string {
  return text.length <= enough ? text : `${text.slice(0, enough).replace(/\s+\S*$/, '')}\u2026`;
}

/** Letters on each side that tell where it is. */
const around = 14;

function Context({ block, found }: Pick<FindingLineProps, 'block' | 'found'>): ReactElement {
  const [from, to] = [found.from - block.from, found.to - block.from];
  const before = block.text.slice(Math.max(0, from - around), from);
  const after = block.text.slice(to, to + around);
  const start = from > around ? before.replace(/^\S+(?=\s)/, '\u2026') : before;
  const end = to + around < block.text.length ? after.replace(/\s\S+$/, ' \u2026') : after;
  return (
    <span className={styles['context']} lang="ar" dir={block.direction}>
      <IsolatedText text={start} />
      <mark className={styles['mark']}>
        {found.finding.kind === 'invisible' ? '\u25CC' : found.text}
      </mark>
      <IsolatedText text={end} />
    </span>
  );
}

interface RunChipProps {
  readonly run: PlacedFinding;
  readonly goTo: BlockRowProps['goTo'] | null;
}

function RunChip({ run, goTo }: RunChipProps): ReactElement {
  const name = useFindingName()(run);
  const chip = (
    <span className={styles['chip']}>
      <span className={styles['kind']}>{name}</span> <bdi>{run.text}</bdi>
    </span>
  );
  if (goTo === null) return chip;
  return (
    <Button kind="link" onPress={() => goTo(run.from, run.to)}>
      {chip}
    </Button>
  );
}
