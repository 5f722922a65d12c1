import { useEffect, useLayoutEffect } from 'react';
import type { TextSetting } from '@shared/ipc/comfort';
import { loadFace } from '../editor/comfort/load-face';
import { textProperties } from '../editor/comfort/text-style';

/** Sets every sheet of the window in the person's type. */
export function useTextSetting(text: TextSetting): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const properties = textProperties(text);
    for (const [name, value] of properties) style.setProperty(name, value);
    return () => {
      for (const name of properties.keys()) style.removeProperty(name);
    };
  }, [text]);
  useEffect(() => void loadFace(text.face), [text.face]);
}
