import { pick, type Chance } from './chance';

const letters = Array.from('بتثجحخدذرزسشصضطظعغفقكلمنهوي');
const prefixes = ['', '', '', 'ال', 'ال', 'و', 'وال', 'ب', 'بال', 'ل', 'لل', 'س', 'ف'];
const suffixes = ['', '', '', '', 'ة', 'ات', 'ين', 'ون', 'ها', 'هم', 'ه', 'ية', 'نا'];
/** Where a root's three letters go; the usual shapes of Arabic words. */
const patterns = ['١٢٣', '١ا٢٣', 'م١٢و٣', '١٢ا٣', 'م١٢٣', 'ت١٢ي٣', 'ا١ت٢ا٣', '١٢ي٣', 'است١٢٣'];
const particles = ['في', 'من', 'على', 'إلى', 'عن', 'أن', 'بعد', 'قبل', 'مع', 'هذا', 'التي', 'بين'];
const roots = 400;

/** Words that have the shapes and the frequencies of Arabic prose, and mean nothing. */
export function createWords(chance: Chance): () => string {
  const known = Array.from({ length: roots }, () => Array.from('١٢٣', () => pick(chance, letters)));
  return () => {
    if (chance() < 0.25) return pick(chance, particles);
    // Squared, so that some roots are frequent and most are rare.
    const root = known[Math.floor(chance() ** 2 * roots)] ?? [];
    const stem = pick(chance, patterns).replace(
      /[١٢٣]/g,
      (place) => root['١٢٣'.indexOf(place)] ?? '',
    );
    return pick(chance, prefixes) + stem + pick(chance, suffixes);
  };
}

/** Prose of so many words, in paragraphs of sixty. */
export function prose(chance: Chance, count: number): readonly string[] {
  const word = createWords(chance);
  const paragraphs: string[] = [];
  for (let left = count; left > 0; left -= 60)
    paragraphs.push(`${Array.from({ length: Math.min(left, 60) }, word).join(' ')}.`);
  return paragraphs;
}
