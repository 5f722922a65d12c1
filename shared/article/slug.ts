import { stripControls } from '../arabic/strip-controls';

const longest = 60;
const tashkeel = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g;

/** `index` is the section's own page, which lies in the same folder. */
function isTaken(slug: string): boolean {
  return slug === 'index';
}

/** Words joined while they fit; a first word that is too long on its own is cut. */
function join(words: readonly string[]): string {
  return words.reduce((slug, word) => {
    if (slug === '') return word.slice(0, longest);
    const longer = `${slug}-${word}`;
    return longer.length <= longest && slug.length < longest ? longer : slug;
  }, '');
}

/** A readable address for a story: the words of its headline, Arabic ones as they are. */
export function slugFor(headline: string): string {
  const plain = stripControls(headline.normalize('NFKC')).replace(tashkeel, '').toLowerCase();
  const slug = join(plain.match(/[\p{L}\p{N}]+/gu) ?? []);
  return slug === '' || isTaken(slug) ? 'story' : slug;
}

/** Whether a text may be the last part of a page's address. */
export function isSlug(text: string): boolean {
  return /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(text) && text.length <= 80 && !isTaken(text);
}
