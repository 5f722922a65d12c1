import { Extension, type Editor } from '@tiptap/core';
import { firstHouseStyle, type HouseStyle } from '@shared/newsroom/newsroom';

declare module '@tiptap/core' {
  interface Storage {
    house: { style: HouseStyle };
  }
}

/** Holds how the newsroom writes, for the rules that look at each key. */
export const House = Extension.create<object, { style: HouseStyle }>({
  name: 'house',
  addStorage: () => ({ style: firstHouseStyle }),
});

export function houseOf(editor: Editor): HouseStyle {
  return editor.storage.house.style;
}

export function setHouse(editor: Editor, style: HouseStyle): void {
  editor.storage.house.style = style;
}
