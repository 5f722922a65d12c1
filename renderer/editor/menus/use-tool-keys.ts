import type { Editor } from '@tiptap/react';
import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Tools that belong to a place of the text, the nearest first. */
export type ToolPlace = 'selection' | 'table' | 'block';

/** A question to all tools: the first that takes the focus sets `isTaken`. */
export interface ToolsAsked {
  readonly place: ToolPlace;
  isTaken: boolean;
}

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Somebody pressed the key that leads from the text to its tools. */
    readonly toolsAsked: ToolsAsked;
  }
}

/** @param focus true when there is something to put the focus on */
export function useToolKeys(editor: Editor, place: ToolPlace, focus: () => boolean): void {
  const take = useEffectEvent((asked: ToolsAsked) => {
    if (asked.place === place && !asked.isTaken) asked.isTaken = focus();
  });
  useEffect(() => {
    editor.on('toolsAsked', take);
    return () => void editor.off('toolsAsked', take);
  }, [editor]);
}

/** Escape leads from the tools back into the text. A hint that is open over them would keep it. */
export function useWayBack(tools: RefObject<HTMLElement | null>, goBack: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isInside = event.target instanceof Node && tools.current?.contains(event.target) === true;
    if (event.key !== 'Escape' || !isInside) return;
    event.preventDefault();
    goBack();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
