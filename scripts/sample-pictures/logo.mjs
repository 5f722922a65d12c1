import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../project-folder.mjs';

export const logoSize = { width: 768, height: 208 };

/** Both stand at least 3:1 against white paper and against the dark theme's ground. */
const petrol = '#2a8496';
const bank = '#b0722a';

const font = path.join(
  projectFolder,
  'node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-700-normal.woff2',
);
const newsroom = path.join(projectFolder, 'assets/sample-newsroom/newsroom.json');

/** The outlet's name between a river's two banks, readable on light and on dark grounds. */
export async function logo() {
  const { brand } = JSON.parse(await readFile(newsroom, 'utf8')).newsroom;
  const face = (await readFile(font)).toString('base64');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 768 208" direction="rtl">`,
    `<style>@font-face{font-family:Wordmark;src:url(data:font/woff2;base64,${face})}</style>`,
    `<text x="600" y="166" font-family="Wordmark" font-size="178" fill="${petrol}">${brand}</text>`,
    `<g fill="none" stroke-width="17" stroke-linecap="round">`,
    `<path stroke="${petrol}" d="M640 62q26-22 52 0t52 0"/>`,
    `<path stroke="${bank}" d="M640 110q26-22 52 0t52 0"/>`,
    `<path stroke="${petrol}" d="M640 158q26-22 52 0t52 0"/>`,
    `</g></svg>`,
  ].join('');
}
