/** Letters that Arabic words do not have: a word with one of these is Persian, Urdu or Kurdish. */
const foreignWord =
  /[\u0679\u067E\u0686\u0688\u0691\u0698\u06A4\u06AF\u06BA\u06BE\u06C6\u06C7\u06CE]/;

/** Words that end in alef maqsura; elsewhere a Persian ya at the end of a word is a ya. */
const maqsura =
  /^(?:[\u0648\u0641]?(?:\u0639\u0644|\u0625\u0644|\u0627\u0644|\u062D\u062A|\u0645\u062A|\u0644\u062F|\u0633\u0648|\u0645\u062F|\u0623\u062E\u0631|\u0643\u0628\u0631|\u0639\u0633|\u0645\u0633\u062A\u0634\u0641|\u0645\u0646))\u06CC$/;

/** A word in Arabic letters where a Persian keyboard typed its own ya, kaf and ha. */
export function arabicLetters(word: string): string {
  if (foreignWord.test(word)) return word;
  const maqsuraEnd = maqsura.test(word.replace(/\u06A9/g, '\u0643'));
  return word
    .replace(/\u06CC$/, maqsuraEnd ? '\u0649' : '\u064A')
    .replace(/\u06CC/g, '\u064A')
    .replace(/\u06A9/g, '\u0643')
    .replace(/[\u06D5\u06C1]/g, '\u0647');
}
