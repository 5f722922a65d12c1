import { fold } from '@shared/arabic/fold';

export interface ComboChoice<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** Said beside it, quieter: what kind of thing it is. */
  readonly note?: string;
}

/** A line of the open list. */
export type Offer<Id extends string> =
  | { readonly kind: 'choice'; readonly key: string; readonly choice: ComboChoice<Id> }
  | { readonly kind: 'add'; readonly key: string; readonly name: string };

interface Typing {
  readonly typed: string;
  readonly mayAdd: boolean;
}

/** What the list offers for what is typed; spelling variants of Arabic count as the same. */
export function offeredChoices<Id extends string>(
  choices: readonly ComboChoice<Id>[],
  { typed, mayAdd }: Typing,
): readonly Offer<Id>[] {
  const name = typed.trim();
  const sought = fold(name);
  const found = choices
    .filter((choice) => fold(choice.name).includes(sought))
    .map((choice) => ({ kind: 'choice', key: `choice ${choice.id}`, choice }) as const);
  const isKnown = choices.some((choice) => fold(choice.name) === sought);
  if (!mayAdd || name === '' || isKnown) return found;
  return [...found, { kind: 'add', key: 'add', name }];
}
