import type { Entry } from '../entry';
import { Mapping } from '@tiptap/pm/transform';
import type { ProfileId } from '../../ids';
import type { UnplacedWords } from './lost-words';
import { readSteps, stepsOf } from './tail';

/** Words that a merge could not place and that nobody has put back or dismissed yet. */
export interface OpenWords extends UnplacedWords {
  /** Version of the merge entry. */
  readonly merge: number;
  /** Place among that merge's unplaced words. */
  readonly index: number;
  readonly side: 'mine' | 'theirs';
  /** Who wrote them, as far as the log tells. */
  readonly writer: ProfileId;
}

/** The same words out of the same block are one matter, whichever copy's merge tells of them. */
export function wordsKey({ words, block }: UnplacedWords): string {
  return `${words}\n\n${block}`;
}

/** Oldest merge first; `at` is a place of the newest document. */
export function openWords(entries: readonly Entry[]): readonly OpenWords[] {
  const handled = new Set(
    entries.flatMap(({ body }) =>
      body.kind === 'put-back' ? [`${String(body.merge)} ${String(body.index)}`] : [],
    ),
  );
  return allWords(entries)
    .filter(({ merge, index }) => !handled.has(`${String(merge)} ${String(index)}`))
    .map((words) => ({ ...words, at: mapped(words.at, entries.slice(words.merge)) }));
}

/** Everything that the log's merges could not place, handled or not. */
export function allWords(entries: readonly Entry[]): readonly OpenWords[] {
  return entries.flatMap(({ body, version }, place) => {
    if (body.kind !== 'merge') return [];
    const { absorbed } = body;
    const writers = { mine: writerIn(entries.slice(0, place)), theirs: writerIn(absorbed) };
    return body.unplaced.map((words, index) => ({
      ...words,
      merge: version,
      index,
      writer: writers[words.side],
    }));
  });
}

function writerIn(entries: readonly Entry[]): ProfileId {
  const typed = entries.findLast(({ body }) => body.kind === 'steps') ?? entries.at(-1);
  return typed?.author ?? ('' as ProfileId); // nobody: a merge that brought nothing in has lost nothing either
}

function mapped(at: number, entries: readonly Entry[]): number {
  const maps = entries.flatMap(({ body }) => readSteps(stepsOf(body)).map((step) => step.getMap()));
  return new Mapping(maps).map(at, 1);
}
