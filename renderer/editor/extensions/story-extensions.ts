import type { Extensions } from '@tiptap/core';
import { OrderedList } from '@tiptap/extension-list';
import { articleExtensions } from '@shared/article/extensions';
import type { ClientId } from '@shared/ids';
import { GapArrows, GapKeys } from '../blocks/gap-arrows';
import { GapTyping } from '../blocks/gap-typing';
import { MoveKeys } from '../blocks/move-keys';
import { OpenMarkerMarks } from '../blocks/open-marker-marks';
import { PastedLink } from '../blocks/pasted-link';
import { PlainBlockKeys } from '../blocks/plain-block-keys';
import { SheetTable, TableKeys } from '../blocks/table-keys';
import { SlashMenuKeys } from '../menus/slash-query';
import { ToolKeys } from '../menus/tool-keys';
import { IsolatedRuns } from '../direction/isolated-runs';
import { House } from '../input/house';
import { PlainComposition } from '../input/plain-composition';
import { SmartQuotes } from '../input/smart-quotes';
import { TextKeys } from '../input/text-keys';
import { TypedDigits } from '../input/typed-digits';
import { WritingModes } from '../comfort/writing-modes';
import { CleanPaste } from '../paste/clean-paste';
import { HeldPlaces } from '../pictures/held-places';
import { PictureFiles } from '../pictures/picture-files';
import { PictureKeys } from '../pictures/picture-keys';
import { Suggesting } from '../suggest/suggesting';
import { SuggestionLetters } from '../suggest/suggestion-letters';
import { SheetViews } from '../views/sheet-views';
import { BlockKeys } from './block-keys';
import { EmptyHints } from './empty-hints';
import { FieldKeys } from './field-keys';
import { HeldWords } from './held-words';
import { LatinShortcuts } from './latin-shortcuts';
import { LineEnds } from './line-ends';
import { ListRules } from './list-rules';
import { LogLine } from './log-line';
import { NearBlock } from './near-block';
import { PlainTyping } from './plain-typing';
import { QuotationKeys } from './quotation-keys';
import { SelectionBounds } from './selection-bounds';

/** Its own rule would make a list of every paragraph that begins with a year; `ListRules` does not. */
const PlainList = OrderedList.extend({ addInputRules: () => [] });

/** Parts of the article that are typed into in another way than their library has it. */
const own = new Map<string, Extensions[number]>([
  [OrderedList.name, PlainList],
  [SheetTable.name, SheetTable],
]);

/** The article's schema, and how it is typed into. */
export function storyExtensions(start: {
  readonly version: number;
  readonly client: ClientId;
}): Extensions {
  return [
    ...articleExtensions.map((part) => own.get(part.name) ?? part),
    LogLine.configure(start),
    LatinShortcuts,
    House,
    PlainTyping,
    PlainComposition,
    TypedDigits,
    SmartQuotes,
    TextKeys,
    PictureFiles,
    HeldPlaces,
    CleanPaste,
    PictureKeys,
    FieldKeys,
    SelectionBounds,
    QuotationKeys,
    BlockKeys,
    SlashMenuKeys,
    ToolKeys,
    PastedLink,
    PlainBlockKeys,
    MoveKeys,
    TableKeys,
    GapKeys,
    GapTyping,
    GapArrows,
    LineEnds,
    ListRules,
    EmptyHints,
    OpenMarkerMarks,
    HeldWords,
    IsolatedRuns,
    NearBlock,
    WritingModes,
    Suggesting,
    SuggestionLetters,
    SheetViews,
  ];
}
