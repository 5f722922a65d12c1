import type { Transaction } from '@tiptap/pm/state';

/**
 * How a panel changes the story that is open. Edits that name the same `burst` shortly after one
 * another are one typing of one field, and are undone together.
 */
export type Edit = (change: (tr: Transaction) => Transaction, burst?: string) => void;
