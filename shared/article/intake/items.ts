import type { JSONContent } from '@tiptap/core';

/** A run of text, before its spaces are put in order. */
export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  readonly isBold: boolean;
  /** Where it leads; null when it is no link. */
  readonly href: string | null;
}

/** What markup is on its way to blocks. */
export type Item =
  TextItem | { readonly kind: 'break' } | { readonly kind: 'block'; readonly block: JSONContent };

export function blockItem(block: JSONContent): Item {
  return { kind: 'block', block };
}
