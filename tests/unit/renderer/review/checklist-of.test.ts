import { expect, test } from 'vitest';
import type { Thread } from '@shared/draft/comments/thread';
import type { ChecklistItemId, StoryTypeId, ThreadId } from '@shared/ids';
import {
  checklistOf,
  openCount,
  progressOf,
} from '../../../../renderer/review/checklist/checklist-of';
import type { Looked } from '../../../../renderer/review/checklist/look-at-story';
import { noon, other, reader } from '../../shared/draft/decision-case';

const names = 'item-names' as ChecklistItemId;
const consent = 'item-consent' as ChecklistItemId;
const feature = 'type-feature' as StoryTypeId;
const rules = {
  checklist: [
    { id: names, text: 'راجعتُ الأسماء', gate: 'approve', storyType: null },
    { id: consent, text: 'أخذنا الموافقة', gate: 'approve', storyType: feature },
  ],
} as const;

const whole: Looked = {
  missing: [],
  filed: { category: null, desk: null },
  storyType: null,
  suggestions: [],
  markers: { count: 0, words: '' },
};

const thread: Thread = {
  id: 'thread-one' as ThreadId,
  anchor: { kind: 'words' },
  quote: '٣٤٠ كتابًا',
  blocking: true,
  remarks: [{ id: 'remark', by: reader, at: noon, text: 'من أين الرقم؟', mentions: [] }],
  resolved: null,
  turnedAt: noon,
};

const asked = { decision: 'approve', looked: whole, threads: [], ticked: [], rules } as const;

test('an approval waits for open suggestions, blocking comments and gaps', () => {
  const suggestions = [
    { by: reader, count: 2 },
    { by: other, count: 1 },
  ];
  const looked = { ...whole, suggestions, markers: { count: 1, words: '[يُستكمل]' } };
  const { blockers } = checklistOf({ ...asked, looked, threads: [thread] });
  expect(blockers).toEqual([
    { kind: 'suggestions', by: suggestions, count: 3 },
    { kind: 'comment', thread: thread.id, quote: thread.quote },
    { kind: 'markers', count: 1, words: '[يُستكمل]' },
  ]);
});

test('sending waits for missing parts alone', () => {
  const looked = { ...whole, missing: ['category'] as const, markers: { count: 1, words: 'TK' } };
  const { blockers, confirmations } = checklistOf({ ...asked, looked, decision: 'submit' });
  expect(blockers).toEqual([{ kind: 'part', part: 'category' }]);
  expect(confirmations).toEqual([]);
});

test('an item of one story type is asked of that type only', () => {
  const items = (storyType: string | null) =>
    checklistOf({ ...asked, looked: { ...whole, storyType } }).confirmations.map(
      ({ item }) => item,
    );
  expect(items(null)).toEqual([names]);
  expect(items(feature)).toEqual([names, consent]);
});

test('what is ticked counts as done', () => {
  const open = checklistOf(asked);
  const ticked = checklistOf({ ...asked, ticked: [names] });
  expect([openCount(open), openCount(ticked)]).toEqual([1, 0]);
  expect(progressOf(ticked)).toEqual({ done: 9, all: 9 });
});
