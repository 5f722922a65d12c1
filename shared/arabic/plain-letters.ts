import { stripControls } from './strip-controls';

/**
 * Letters in a fixed shape (isolated, initial, joined …), as old texts and one key of the Linux
 * Arabic layout produce them. Signs that are meant as such, from the Quranic ones on, stay.
 */
const shaped = /[\uFB50-\uFDCF\uFE70-\uFEFC]/g;
/** A mark that stood alone comes with a space or tatweel to sit on. */
const seat = /[ \u0640](?=[\u064B-\u0652\u0670])/g;

/** The same text in letters that search, spelling and fonts know, without characters nobody sees. */
export function plainLetters(text: string): string {
  const letters = text.replace(shaped, (form) => form.normalize('NFKC').replace(seat, ''));
  return stripControls(letters);
}
