import { describe, expect, it } from 'vitest';
import { arabic } from '../../../../renderer/words/ar/arabic';
import { english } from '../../../../renderer/words/en/english';
import { createWords, type Room } from '../../../../renderer/words/words';

const rooms = Object.keys(arabic) as Room[]; // its keys are the rooms and nothing else
const plural = /_(zero|one|two|few|many|other)$/;

/** Keys without their plural form, and which forms each of them has. */
function formsOf(dictionary: Readonly<Record<string, string>>): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const key of Object.keys(dictionary)) {
    const name = key.replace(plural, '');
    const form = plural.exec(key)?.[1];
    forms.set(name, [...(forms.get(name) ?? []), ...(form === undefined ? [] : [form])]);
  }
  return forms;
}

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/{{(\w+)/g)].flatMap(([, name]) => name ?? []).sort();
}

describe.each(rooms)('the words of %s', (room) => {
  const ar: Readonly<Record<string, string>> = arabic[room];
  const en: Readonly<Record<string, string>> = english[room];

  it('say the same things in Arabic and in English', () => {
    expect([...formsOf(en).keys()].sort()).toEqual([...formsOf(ar).keys()].sort());
  });

  it('have the six Arabic plurals and the two English ones', () => {
    for (const [name, forms] of formsOf(ar))
      if (forms.length > 0)
        expect([name, ...forms]).toEqual([name, 'zero', 'one', 'two', 'few', 'many', 'other']);
    for (const [name, forms] of formsOf(en))
      if (forms.length > 0) expect([name, ...forms]).toEqual([name, 'one', 'other']);
  });

  it('leave nothing empty', () => {
    expect(Object.values({ ...ar, ...en }).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('name the same facts in both languages', () => {
    for (const [key, text] of Object.entries(en)) {
      const same = ar[key];
      if (same !== undefined && !plural.test(key))
        expect([key, ...placeholdersOf(same)]).toEqual([key, ...placeholdersOf(text)]);
    }
  });
});

describe('the interface', () => {
  it('counts in the digits of its language', () => {
    const ar = createWords('ar').getFixedT(null, 'drafts');
    const en = createWords('en').getFixedT(null, 'drafts');
    expect([0, 1, 2, 3, 11, 100, 1234].map((count) => ar('found', { count }))).toEqual([
      'لا نتائج',
      'نتيجة واحدة',
      'نتيجتان',
      '٣ نتائج',
      '١١ نتيجة',
      '١٠٠ نتيجة',
      '١٬٢٣٤ نتيجة',
    ]);
    expect([0, 1, 12].map((count) => en('found', { count }))).toEqual([
      '0 results',
      '1 result',
      '12 results',
    ]);
  });

  it('does not address people by an imperative verb in Arabic buttons', () => {
    const imperative = /^(?:أرسل|اكتب|افتح|أضف|احفظ|اختر|انشر|ابدأ|أغلق|احذف|اعرض|ابحث)(?:\s|$)/;
    const said = rooms.flatMap((room) => Object.values<string>(arabic[room]));
    expect(said.filter((text) => imperative.test(text))).toEqual([]);
  });
});
