import { expect, it } from 'vitest';
import {
  draftBeside,
  onlyDraft,
  withDraft,
  withDraftBeside,
  withoutDraft,
} from '../../../../renderer/app/open-drafts';
import type { DraftId } from '../../../../shared/ids';

const [lamp, bridge, honey] = ['lamp', 'bridge', 'honey'] as unknown as [DraftId, DraftId, DraftId]; // names for this test

it('a draft takes the place of the current one', () => {
  expect(withDraft(onlyDraft(null), lamp)).toEqual(onlyDraft(lamp));
  expect(withDraft(onlyDraft(lamp), bridge)).toEqual(onlyDraft(bridge));
});

it('a second draft stands beside the first and takes the keys', () => {
  const two = withDraftBeside(onlyDraft(lamp), bridge);
  expect(two).toEqual({ shown: [lamp, bridge], current: bridge });
  expect(draftBeside(two)).toBe(lamp);
});

it('of two drafts the one that is not current gives way to a third', () => {
  const two = { shown: [lamp, bridge], current: lamp };
  expect(withDraftBeside(two, honey)).toEqual({ shown: [lamp, honey], current: honey });
  const other = { shown: [lamp, bridge], current: bridge };
  expect(withDraftBeside(other, honey)).toEqual({ shown: [honey, bridge], current: honey });
});

it('a draft that already stands there is gone to, never shown twice', () => {
  const two = { shown: [lamp, bridge], current: bridge };
  expect(withDraft(two, lamp)).toEqual({ shown: [lamp, bridge], current: lamp });
  expect(withDraftBeside(onlyDraft(lamp), lamp)).toEqual(onlyDraft(lamp));
});

it('closing one leaves the other, and closing the last leaves nothing', () => {
  const two = { shown: [lamp, bridge], current: lamp };
  expect(withoutDraft(two, lamp)).toEqual(onlyDraft(bridge));
  expect(withoutDraft(two, bridge)).toEqual(onlyDraft(lamp));
  expect(withoutDraft(onlyDraft(lamp), lamp)).toEqual(onlyDraft(null));
});
