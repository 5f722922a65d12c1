import type { Editor } from '@tiptap/react';
import { closeHistory } from '@tiptap/pm/history';
import { TextSelection, type Selection, type Transaction } from '@tiptap/pm/state';
import type { Mapping } from '@tiptap/pm/transform';
import type { TextRange } from '@shared/arabic/fold-offsets';
import { plainLetters } from '@shared/arabic/plain-letters';
import { wordSearch, type Sought } from '@shared/arabic/word-search';
import { eachMatch, matchFrom, matchOn, matchUpTo, type PlacedMatch } from './match-places';
import { replaceMatch, replaceMatches } from './replace-matches';
import { nothingFound, storySearch, type StoryMatches, type StorySearch } from './story-search';

/** What the find bar shows. */
export interface Finding {
  readonly isOpen: boolean;
  readonly isReplacing: boolean;
  readonly sought: Sought;
  /** Where to look; null is the whole story. */
  readonly scope: TextRange | null;
  /** What one could confine the search to: the last longer selection. */
  readonly offered: TextRange | null;
  readonly matches: StoryMatches;
  /** The match that is selected. */
  readonly current: PlacedMatch | null;
  /** How many matches were replaced at once just now; null when the last deed was another. */
  readonly replaced: number | null;
}

const nothingSought: Sought = { words: '', isFolded: true, isWhole: false };

/** What an editor's find bar looks for and has found. The selected match is the editor's selection. */
export class FindSession {
  private readonly editor: Editor;
  private readonly reveal: (words: TextRange) => void;
  private readonly listeners = new Set<() => void>();
  private search: StorySearch | null = null;
  /** Where looking begins while the words are still being typed. */
  private anchor = 0;
  private shown: Finding = {
    isOpen: false,
    isReplacing: false,
    sought: nothingSought,
    scope: null,
    offered: null,
    matches: nothingFound,
    current: null,
    replaced: null,
  };

  /** @param reveal brings a match into sight, wherever it is on the sheet */
  constructor(editor: Editor, reveal: (words: TextRange) => void) {
    this.editor = editor;
    this.reveal = reveal;
  }

  get finding(): Finding {
    return this.shown;
  }

  /** @returns a function that stops listening */
  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.listeners.size === 0) this.editor.on('transaction', this.follow);
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.editor.off('transaction', this.follow);
    };
  };

  /** Looks for what is selected when that is a word or two; else for what was looked for last. */
  open(isReplacing: boolean): void {
    const { selection, doc } = this.editor.state;
    const { from, to, $from, $to } = selection;
    const isFound = this.shown.isOpen && this.shown.current !== null;
    const isPhrase = !isFound && $from.sameParent($to) && from < to && to - from <= longestPhrase;
    if (!isFound) this.anchor = from;
    this.show({
      isOpen: true,
      isReplacing,
      offered: isFound ? this.shown.offered : passage(selection),
      replaced: null,
    });
    if (isPhrase) this.seek({ words: doc.textBetween(from, to, '', ' ') });
  }

  /** Leaves the found words selected, so that one goes on from there. */
  close(): void {
    this.show({ isOpen: false, scope: null, offered: null, replaced: null });
    this.editor.view.focus();
  }

  turnReplacing(isReplacing: boolean): void {
    this.show({ isReplacing });
  }

  seek(change: Partial<Sought>): void {
    const sought = { ...this.shown.sought, ...change };
    const search = wordSearch(sought);
    this.search = search === null ? null : storySearch(search);
    this.show({ sought, replaced: null });
    this.select(matchFrom(this.shown.matches, this.anchor));
  }

  confine(isConfined: boolean): void {
    this.show({ scope: isConfined ? this.shown.offered : null, replaced: null });
    this.anchor = this.shown.scope?.from ?? this.anchor;
    this.select(matchFrom(this.shown.matches, this.anchor));
  }

  toNext(): void {
    const { from, to } = this.editor.state.selection;
    this.goTo(matchFrom(this.matches(), this.shown.current === null ? from : to));
  }

  toPrevious(): void {
    this.goTo(matchUpTo(this.matches(), this.editor.state.selection.from));
  }

  /** Replaces the selected match and goes on to the next; without one, only goes to the next. */
  replace(typed: string): void {
    const { current } = this.shown;
    if (current !== null && this.editor.isEditable) {
      const tr = replaceMatch(this.editor.state.tr, current, plainLetters(typed));
      this.editor.view.dispatch(closeHistory(moveBehind(tr, current)));
    }
    this.toNext();
  }

  /** One step of undo, and one batch of the log. */
  replaceAll(typed: string): void {
    const { count } = this.shown.matches;
    if (count === 0 || !this.editor.isEditable) return;
    const { tr } = this.editor.state;
    replaceMatches(tr, eachMatch(this.shown.matches), plainLetters(typed));
    if (tr.docChanged) this.editor.view.dispatch(closeHistory(tr));
    this.show({ replaced: count });
  }

  private readonly follow = ({ transaction }: { readonly transaction: Transaction }): void => {
    const { docChanged, selectionSet, mapping } = transaction;
    if (docChanged) this.anchor = mapping.map(this.anchor);
    if (!this.shown.isOpen || !(docChanged || selectionSet)) return;
    const isChosen = !docChanged && transaction.getMeta(foundMeta) !== true;
    this.show({
      scope: moved(this.shown.scope, mapping),
      offered: isChosen ? passage(this.editor.state.selection) : moved(this.shown.offered, mapping),
      replaced: null,
    });
  };

  private matches(): StoryMatches {
    // A bar that is closed does not follow the story.
    if (!this.shown.isOpen) this.show({});
    return this.shown.matches;
  }

  private goTo(match: PlacedMatch | null): void {
    if (match !== null) this.anchor = match.from;
    this.select(match);
  }

  private select(match: PlacedMatch | null): void {
    if (match === null) return;
    const { state, view } = this.editor;
    const tr = state.tr.setSelection(TextSelection.create(state.doc, match.from, match.to));
    view.dispatch(tr.setMeta(foundMeta, true));
    this.reveal(match);
  }

  private show(change: Partial<Finding>): void {
    const next = { ...this.shown, ...change };
    const { doc, selection } = this.editor.state;
    const matches = this.search?.(doc, next.scope) ?? nothingFound;
    this.shown = { ...next, matches, current: matchOn(matches, selection) };
    for (const listener of [...this.listeners]) listener();
  }
}

/** Says that a selection is a match that was gone to, not one that somebody made. */
const foundMeta = 'found';
/** Letters; a longer selection is a passage to look in, not words to look for. */
const longestPhrase = 80;

/** A selection that is long enough to look for something in it. */
function passage({ from, to, empty }: Selection): TextRange | null {
  return empty ? null : { from, to };
}

function moved(range: TextRange | null, mapping: Mapping): TextRange | null {
  if (range === null || mapping.maps.length === 0) return range;
  const [from, to] = [mapping.map(range.from, -1), mapping.map(range.to, 1)];
  return from < to ? { from, to } : null;
}

/** So that looking goes on behind the new words, even when they hold the old ones. */
function moveBehind(tr: Transaction, { to }: TextRange): Transaction {
  return tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(to, 1)));
}
