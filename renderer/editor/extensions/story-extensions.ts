import type { Extensions } from '@tiptap/core';
import { OrderedList } from '@tiptap/extension-list';
import { articleExtensions } from '@shared/article/extensions';
import type { ClientId } from '@shared/ids';
import { MoveKeys } from '../blocks/move-keys';
import { CleanPaste } from '../paste/clean-paste';
import { SheetViews } from '../views/sheet-views';
import { BlockKeys } from './block-keys';
import { EmptyHints } from './empty-hints';
import { FieldKeys } from './field-keys';
import { HeldWords } from './held-words';
import { LatinShortcuts } from './latin-shortcuts';
import { LineEnds } from './line-ends';
import { ListRules } from './list-rules';
import { LogLine } from './log-line';
import { PlainTyping } from './plain-typing';
import { QuotationKeys } from './quotation-keys';
import { SelectionBounds } from './selection-bounds';

/** Its own rule would make a list of every paragraph that begins with a year; `ListRules` does not. */
const PlainList = OrderedList.extend({ addInputRules: () => [] });

/** The article's schema, and how it is typed into. */
export function storyExtensions(start: {
  readonly version: number;
  readonly client: ClientId;
}): Extensions {
  return [
    ...articleExtensions.map((part) => (part.name === OrderedList.name ? PlainList : part)),
    LogLine.configure(start),
    LatinShortcuts,
    PlainTyping,
    CleanPaste,
    FieldKeys,
    SelectionBounds,
    QuotationKeys,
    BlockKeys,
    MoveKeys,
    LineEnds,
    ListRules,
    EmptyHints,
    HeldWords,
    SheetViews,
  ];
}
