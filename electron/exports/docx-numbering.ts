import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';

/** Word processors know nine. */
const deepest = 8;
/** Twentieths of a point that one level stands further in than the one around it. */
const step = 560;

export interface ListMark {
  readonly reference: string;
  /** Lists of one kind count apart from each other. */
  readonly instance: number;
  readonly level: number;
}

/** Gives lists their marks, and knows in the end which marks the document needs. */
export interface ListMarks {
  readonly next: (isNumbered: boolean, start: number, level: number) => ListMark;
  readonly numbering: () => INumberingOptions;
}

function levels(isNumbered: boolean, start: number): ILevelsOptions[] {
  return Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    format: isNumbered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: isNumbered ? `%${String(level + 1)}.` : '\u2022',
    alignment: AlignmentType.START,
    start,
    style: {
      paragraph: { indent: { start: step * (level + 1), hanging: step * 0.8 } },
      run: { rightToLeft: true },
    },
  }));
}

export function indentAt(level: number): { readonly start: number } {
  return { start: step * (level + 1) };
}

export function createListMarks(): ListMarks {
  const kinds = new Map<string, ILevelsOptions[]>();
  let instance = 0;
  return {
    next: (isNumbered, start, level) => {
      const reference = isNumbered ? `numbers-${String(start)}` : 'bullets';
      if (!kinds.has(reference)) kinds.set(reference, levels(isNumbered, start));
      instance += 1;
      return { reference, instance, level: Math.min(level, deepest) };
    },
    numbering: () => ({
      config: [...kinds].map(([reference, all]) => ({ reference, levels: all })),
    }),
  };
}
