import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';

/** Faces that carry Arabic and are on every desk. */
const font = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
};
const ink = '16191B';
const quiet = '545D62';
const accent = '0D5160';
const rule = { style: BorderStyle.SINGLE, size: 6, space: 6, color: 'CFD6D8' };

type Look = Pick<IParagraphStyleOptions, 'run' | 'paragraph'>;

/** Sizes are half points, spaces twentieths of a point. */
function own(name: string, { run = {}, paragraph = {} }: Look): IParagraphStyleOptions {
  return {
    id: name.replaceAll(' ', ''),
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph: {
      spacing: { before: 80, after: 120, line: 320, lineRule: LineRuleType.AUTO },
      ...paragraph,
    },
  };
}

const quoted: Look = { paragraph: { border: { right: { ...rule, color: accent, size: 18 } } } };
const speaker: Look = { run: { size: 24, color: quiet } };

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  own('Subtitle', { run: { size: 30, color: quiet } }),
  own('Byline', { run: { bold: true } }),
  own('Picture', { paragraph: { alignment: AlignmentType.CENTER } }),
  own('Caption', { run: { size: 22, color: quiet } }),
  own('Quote', quoted),
  own('Nested quote', quoted),
  own('Speaker', speaker),
  own('Nested speaker', speaker),
  own('Intense Quote', {
    run: { bold: true, size: 32, color: accent },
    paragraph: { alignment: AlignmentType.CENTER, border: { top: rule, bottom: rule } },
  }),
  own('Editor note', { run: { size: 24 }, paragraph: { shading: { fill: 'FDF3D8' } } }),
  own('Table header', { run: { bold: true } }),
  own('Source line', {
    run: { bold: true },
    paragraph: { border: { top: { ...rule, color: ink } } },
  }),
  own('Page foot', {
    run: { size: 20, color: quiet },
    paragraph: { alignment: AlignmentType.CENTER },
  }),
];

function heading(size: number, before: number) {
  return {
    run: { bold: true, size, font, color: ink },
    paragraph: {
      spacing: { before, after: 120, line: 300, lineRule: LineRuleType.AUTO },
      keepNext: true,
    },
  };
}

/** How a story looks in a word processor; every kind of paragraph has a style to be changed by. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 28, language: { value: 'en-US', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 160, line: 340, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(48, 0),
    heading2: heading(36, 320),
    heading3: heading(30, 260),
    hyperlink: { run: { color: accent, underline: {} } },
  },
  paragraphStyles: [...paragraphStyles],
};
