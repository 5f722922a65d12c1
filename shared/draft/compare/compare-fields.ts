import { fold } from '../../arabic/fold';
import type { Story, StorySource } from '../../article/story';
import { changedPicture, wholePicture } from './changed-picture';
import { compareLists } from './compare-lists';
import { matchWords } from './match-words';
import type { FieldChange, PictureFacts } from './story-comparison';
import { wordRuns } from './word-runs';
import { wordTokens } from './word-tokens';

/** The fields of the side panels that changed; those that did not are not told. */
export function compareFields(before: Story, after: Story): readonly FieldChange[] {
  return [
    ...texts(before, after),
    ...category(before, after),
    ...tags(before, after),
    ...lists(before, after),
    ...picture(before, after),
    ...target(before, after),
    ...note(before, after),
  ];
}

function texts(before: Story, after: Story): readonly FieldChange[] {
  return (['byline', 'place', 'slug'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ kind: 'text', field, before: before[field], after: after[field] }));
}

function category(before: Story, after: Story): readonly FieldChange[] {
  if (before.category === after.category) return [];
  return [{ kind: 'category', before: before.category, after: after.category }];
}

function tags(before: Story, after: Story): readonly FieldChange[] {
  const added = after.tags.filter((tag) => !before.tags.includes(tag));
  const removed = before.tags.filter((tag) => !after.tags.includes(tag));
  const stayed = before.tags.filter((tag) => after.tags.includes(tag));
  const nowStands = after.tags.filter((tag) => before.tags.includes(tag));
  const isReordered = stayed.join() !== nowStands.join();
  if (added.length === 0 && removed.length === 0 && !isReordered) return [];
  return [{ kind: 'tags', added, removed, isReordered }];
}

function lists(before: Story, after: Story): readonly FieldChange[] {
  const sources = compareLists(before.sources, after.sources, sourceKey);
  const related = compareLists(before.related, after.related, (link) => link.article);
  const changes: FieldChange[] = [
    { kind: 'sources', items: sources },
    { kind: 'related', items: related },
  ];
  return changes.filter((change) => 'items' in change && change.items.length > 0);
}

function sourceKey({ outlet, name }: StorySource): string {
  return outlet === '' ? `name ${fold(name)}` : `outlet ${outlet}`;
}

function picture(before: Story, after: Story): readonly FieldChange[] {
  const [one, other] = [before.lead, after.lead];
  if (one === null || other === null || wholePicture(one) !== wholePicture(other)) {
    const isSame = one?.media === other?.media;
    return isSame
      ? []
      : [{ kind: 'picture', before: pictureFacts(before), after: pictureFacts(after) }];
  }
  const facts = changedPicture(one, other);
  return facts.length === 0 ? [] : [{ kind: 'pictureFacts', facts }];
}

function target(before: Story, after: Story): readonly FieldChange[] {
  if (before.targetWords === after.targetWords) return [];
  return [{ kind: 'target', before: before.targetWords, after: after.targetWords }];
}

function pictureFacts({ lead }: Story): PictureFacts | null {
  return lead === null ? null : { media: lead.media, width: lead.width, height: lead.height };
}

function note(before: Story, after: Story): readonly FieldChange[] {
  if (before.note === after.note) return [];
  const words = wordRuns(matchWords(wordTokens(before.note), wordTokens(after.note)));
  return words.every((run) => run.kind === 'same') ? [] : [{ kind: 'note', words }];
}
