import { isSlug, slugFor } from '@shared/article/slug';
import { describe, expect, it } from 'vitest';

describe('the slug of a headline', () => {
  it.each([
    ['مكتبة عائمة ترسو في المرفأ', 'مكتبة-عائمة-ترسو-في-المرفأ'],
    ['هيئة الأنهار تحذّر: «الملحُ» يزحف!', 'هيئة-الأنهار-تحذر-الملح-يزحف'],
    ['الحكـــومة تقرّر ١٢ إجراءً', 'الحكومة-تقرر-١٢-إجراء'],
    ['\uFEFBجئون عند \u202Eالحدود\u202C', 'لاجئون-عند-الحدود'],
    ['DeltaFlow 3 يصل', 'deltaflow-3-يصل'],
    ['../../etc/passwd', 'etc-passwd'],
    ['', 'story'],
    ['؟!…', 'story'],
    ['index', 'story'],
  ])('of "%s" is %s', (headline, slug) => {
    expect(slugFor(headline)).toBe(slug);
    expect(isSlug(slug)).toBe(true);
  });

  it('ends with a whole word and has at most 60 letters', () => {
    const slug = slugFor('كلمة '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(60);
    expect(slug.split('-').every((word) => word === 'كلمة')).toBe(true);
    expect(slugFor('ا'.repeat(90))).toHaveLength(60);
  });

  it.each(['a/b', '..', 'a b', '-a', 'a-', 'index', '', 'a.html', 'a\u200Eb'])(
    'cannot be "%s"',
    (text) => {
      expect(isSlug(text)).toBe(false);
    },
  );
});
