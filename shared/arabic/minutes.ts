const digits = new Intl.NumberFormat('ar-EG-u-nu-arab', { useGrouping: false });
const plural = new Intl.PluralRules('ar');

/** A number of minutes in words: one, two, then the plural that Arabic asks for. */
export function minutes(count: number): string {
  if (count === 1) return 'دقيقة واحدة';
  if (count === 2) return 'دقيقتان';
  const noun = plural.select(count) === 'few' ? 'دقائق' : 'دقيقة';
  return `${digits.format(count)} ${noun}`;
}
