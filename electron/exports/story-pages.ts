import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlPage } from '@shared/article/export/html-page';
import type { ExportContent } from '../actions/export-draft';
import { dataAddress, type LoadedPictures } from './load-pictures';

/** A story as a page of its own, for reading and for paper. */
export interface StoryPages {
  readonly forReading: (content: ExportContent, pictures: LoadedPictures) => Promise<string>;
  readonly forPaper: (content: ExportContent, pictures: LoadedPictures) => Promise<string>;
}

const fontAddress = /url\('(fonts\/[a-z0-9-]+\.woff2)'\)/g;

/** Fonts become part of the rules: a page for the printer may ask nobody for anything. */
async function withFonts(folder: string, css: string): Promise<string> {
  const names = [...css.matchAll(fontAddress)].map(([, name = '']) => name);
  const fonts = new Map<string, string>();
  for (const name of names)
    fonts.set(name, (await readFile(join(folder, name))).toString('base64'));
  return css.replace(
    fontAddress,
    (_found, name: string) => `url('data:font/woff2;base64,${fonts.get(name) ?? ''}')`,
  );
}

/** A text for a rule of CSS, where nothing in it can end the text or the sheet. */
function cssText(text: string): string {
  const hexadecimal = (letter: string) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `;
  return `'${text.replace(/[^\p{L}\p{N} ]/gu, hexadecimal)}'`;
}

/** Whose page it is, and which one: in the digits of the house. */
function pageFoot({ story, brand }: ExportContent): string {
  const digits = story.hasLatinDigits ? 'decimal' : 'arabic-indic';
  const number = `counter(page, ${digits}) ' / ' counter(pages, ${digits})`;
  return `@page { @bottom-center { content: ${cssText(brand)} ' \\b7  ' ${number}; font: 10pt Amiri; } }`;
}

/** @param folder `assets/print`: the rules for screen and for paper, and the fonts for paper */
export function createStoryPages(folder: string): StoryPages {
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const write = ({ story }: ExportContent, pictures: LoadedPictures, css: string) =>
    htmlPage(story, {
      css,
      addressOf: ({ media }) => {
        const picture = pictures.get(media);
        return picture === undefined ? null : dataAddress(picture);
      },
    });
  return {
    forReading: async (content, pictures) => write(content, pictures, await read('page.css')),
    forPaper: async (content, pictures) => {
      const rules = [
        await read('page.css'),
        await withFonts(folder, await read('paper.css')),
        pageFoot(content),
      ];
      return write(content, pictures, rules.join('\n'));
    },
  };
}
