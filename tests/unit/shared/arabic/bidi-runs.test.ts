import { bidiRuns } from '@shared/arabic/bidi-runs';
import { describe, expect, it } from 'vitest';

const isolated = (text: string) =>
  bidiRuns(text)
    .filter((run) => run.kind !== 'plain')
    .map((run) => `${run.kind}: ${run.text}`);

describe('bidi runs', () => {
  it.each([
    ['الهاتف +963 11 123-4567.', ['number: +963 11 123-4567']],
    ['اتصل على 123-4567 الآن', ['number: 123-4567']],
    ['اتصل على 011 123 4567', ['number: 011 123 4567']],
    ['الرقم +000 555-0142، وهو واحد', ['number: +000 555-0142']],
    ['(011) 555-0142', ['number: (011) 555-0142']],
    ['بتاريخ 2025-01-23 مساء', ['number: 2025-01-23']],
    ['بلغت 10 000 000 ليرة', ['number: 10 000 000']],
    ['كتب @user_1: صباح الخير', ['latin: @user_1']],
    ['بوسم #Syria_2025.', ['latin: #Syria_2025']],
    ['لغة C++ ولغة C#', ['latin: C++', 'latin: C#']],
    ['البريد desk@sunbuk.example.', ['latin: desk@sunbuk.example']],
    ['عبر https://a.example/b?c=d، ثم', ['latin: https://a.example/b?c=d']],
    ['حلف (NATO) الشمالي', ['latin: NATO']],
    ['على DeltaFlow 3 وشبكة 5G', ['latin: DeltaFlow 3', 'latin: 5G']],
    ["كتاب L'Été en mer الجديد", ["latin: L'Été en mer"]],
  ])('keeps foreign words and numbers whole in "%s"', (text, expected) => {
    expect(isolated(text)).toEqual(expected);
  });

  it.each([
    'بنسبة 10-20% من السكان',
    'فاز 3 - 1 أمس',
    'بين عامي 1987-2024',
    'في ٢٣ / يناير / ٢٠٢٥',
    '1500 شخص و2000 مقعد',
    'رقم 1234567 وحده',
    '#وسم_جديد',
    'نص عربي (بين قوسين) «ومقتبس».',
    '',
  ])('leaves "%s" to read from right to left', (text) => {
    expect(isolated(text)).toEqual([]);
  });

  it('loses and adds nothing', () => {
    const text = 'قبل +963 11 123-4567 بعد @user_1 و10-20% ثم NATO';
    expect(
      bidiRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});
