import type { ReactElement, ReactNode } from 'react';
import type { FieldChange, ListChange, PictureFact } from '@shared/draft/compare/story-comparison';
import type { Lists } from '@shared/newsroom/newsroom';
import { unreachable } from '@shared/unreachable';
import { mediaAddress } from '../bridge/media-address';
import { useWords } from '../words/use-words';
import styles from './comparison.module.css';
import { WordMarks } from './word-marks';

interface FieldChangesProps {
  readonly changes: readonly FieldChange[];
  readonly lists: Lists;
}

/** What changed beside the text: the panels' fields, each before and after. */
export function FieldChanges({ changes, lists }: FieldChangesProps): ReactElement | null {
  const t = useWords('timeline');
  if (changes.length === 0) return null;
  return (
    <section className={styles.fields} aria-label={t('fields')}>
      <h3 className={styles.fieldsTitle}>{t('fields')}</h3>
      <dl className={styles.fieldList}>
        {changes.map((change) => {
          const field = change.kind === 'text' ? change.field : change.kind;
          return (
            <div key={field} className={styles.field}>
              <dt>{t(`field.${field}`)}</dt>
              <dd>
                <Change change={change} lists={lists} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

interface ChangeProps {
  readonly change: FieldChange;
  readonly lists: Lists;
}

function Change({ change, lists }: ChangeProps): ReactElement {
  switch (change.kind) {
    case 'text':
      return <Swap before={change.before} after={change.after} />;
    case 'category':
      return (
        <Swap
          before={categoryName(lists, change.before)}
          after={categoryName(lists, change.after)}
        />
      );
    case 'tags':
      return <Tags change={change} lists={lists} />;
    case 'sources':
      return <Items items={change.items} name={({ name }) => name} />;
    case 'related':
      return <Items items={change.items} name={({ headline }) => headline} />;
    case 'picture':
      return <Pictures change={change} />;
    case 'pictureFacts':
      return <PictureFacts facts={change.facts} />;
    case 'target':
      return <Swap before={wordCount(change.before)} after={wordCount(change.after)} />;
    case 'note':
      return (
        <bdi>
          <WordMarks words={change.words} side="both" />
        </bdi>
      );
    default:
      return unreachable(change);
  }
}

function PictureFacts({ facts }: { readonly facts: readonly PictureFact[] }): ReactElement {
  const t = useWords('timeline');
  return (
    <span className={styles.items}>
      {facts.map((fact) => (
        <span key={fact} className={styles.note}>
          {t(`pictureFact.${fact}`)}
        </span>
      ))}
    </span>
  );
}

function wordCount(words: number | null): string {
  return words === null ? '' : String(words);
}

function categoryName({ categories }: Lists, id: string | null): string {
  return categories.find((category) => category.id === id)?.name ?? id ?? '';
}

function Swap({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): ReactElement {
  const t = useWords('timeline');
  return (
    <>
      <Removed>{before === '' ? t('empty') : before}</Removed>{' '}
      <Added>{after === '' ? t('empty') : after}</Added>
    </>
  );
}

function Added({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <bdi>
      <ins className={styles.added}>{children}</ins>
    </bdi>
  );
}

function Removed({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <bdi>
      <del className={styles.removed}>{children}</del>
    </bdi>
  );
}

interface TagsProps {
  readonly change: Extract<FieldChange, { kind: 'tags' }>;
  readonly lists: Lists;
}

function Tags({ change, lists }: TagsProps): ReactElement {
  const t = useWords('timeline');
  const name = (id: string) => lists.tags.find((tag) => tag.id === id)?.name ?? id;
  return (
    <span className={styles.items}>
      {change.removed.map((tag) => (
        <Removed key={tag}>{name(tag)}</Removed>
      ))}
      {change.added.map((tag) => (
        <Added key={tag}>{name(tag)}</Added>
      ))}
      {change.isReordered && <span className={styles.note}>{t('reordered')}</span>}
    </span>
  );
}

interface ItemsProps<Item> {
  readonly items: readonly ListChange<Item>[];
  readonly name: (item: Item) => string;
}

function Items<Item>({ items, name }: ItemsProps<Item>): ReactElement {
  const t = useWords('timeline');
  return (
    <span className={styles.items}>
      {items.map((item) => {
        const before = item.kind === 'added' ? '' : name(item.before);
        const after = item.kind === 'removed' ? '' : name(item.after);
        return (
          <span key={`${item.kind} ${before} ${after}`}>
            {before !== after && before !== '' && <Removed>{before}</Removed>}{' '}
            {before !== after && after !== '' && <Added>{after}</Added>}
            {before === after && <bdi>{after}</bdi>}{' '}
            {item.kind === 'moved' && <span className={styles.note}>{t('reordered')}</span>}
          </span>
        );
      })}
    </span>
  );
}

function Pictures({
  change: { before, after },
}: {
  readonly change: Extract<FieldChange, { kind: 'picture' }>;
}): ReactElement {
  const t = useWords('timeline');
  const said = before === null ? 'pictureAdded' : after === null ? 'pictureRemoved' : null;
  return (
    <span className={styles.pictures}>
      {before && <img className={styles.gone} src={mediaAddress(before.media)} alt={t('before')} />}
      {after && <img src={mediaAddress(after.media)} alt={t('after')} />}
      <span className={styles.note}>{t(said ?? 'pictureChanged')}</span>
    </span>
  );
}
