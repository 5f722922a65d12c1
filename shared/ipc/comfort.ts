/** Faces that ship with the app and can set a story's text in the window. */
export const textFaces = ['naskh', 'amiri', 'plex', 'cairo', 'kufi', 'markazi'] as const;
export type TextFace = (typeof textFaces)[number];

/** Least and most of what a person may choose. */
export const textBounds = {
  /** Pixels. */
  size: { least: 15, most: 30 },
  /** A share of the size. */
  line: { least: 1.4, most: 2.4 },
  /** Pixels. */
  column: { least: 440, most: 1000 },
} as const;

/** How a story is set in the window; what is published is not touched by it. */
export interface TextSetting {
  readonly face: TextFace;
  /** Pixels. */
  readonly size: number;
  /** Line height as a share of the size. */
  readonly line: number;
  /** Pixels; null leaves it to the width of the window. */
  readonly column: number | null;
}

/** How a person likes to write. Disposable: losing it costs nobody a word. */
export interface Comfort {
  readonly text: TextSetting;
  /** All but the block with the caret is dimmed. */
  readonly isFocusing: boolean;
  /** The line with the caret stays in the middle of the sheet. */
  readonly isTypewriter: boolean;
  /** Nothing but the sheet, on the full screen. */
  readonly isCalm: boolean;
  /** The bar above the sheet; everything in it has keys and menus of its own. */
  readonly isToolbarHidden: boolean;
}

export const usualText: TextSetting = { face: 'naskh', size: 19, line: 1.8, column: null };

export const usualComfort: Comfort = {
  text: usualText,
  isFocusing: false,
  isTypewriter: false,
  isCalm: false,
  isToolbarHidden: false,
};

/** What a window asks about its own size and scale. */
export interface ComfortCalls {
  /** One step larger or smaller, or back to the natural size; for every window, and remembered. */
  'window.zoom': (input: { readonly step: 1 | 0 | -1 }) => null;
  'window.full-screen': (input: { readonly isFull: boolean }) => null;
}
