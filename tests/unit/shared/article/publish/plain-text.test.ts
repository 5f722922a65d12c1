import { cleanDocument } from '@shared/article/publish/clean-document';
import { opening, plainText } from '@shared/article/publish/plain-text';
import { describe, expect, it } from 'vitest';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

describe('the text of a story', () => {
  it('is one line a paragraph, with the words of quotations and lists', () => {
    const body = [
      paragraph('أول'),
      { type: 'readMore', attrs: { headline: 'خبر آخر' } },
      {
        type: 'quotation',
        content: [paragraph('قول'), { type: 'speaker', content: [{ type: 'text', text: 'سلمى' }] }],
      },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [paragraph('بند'), { type: 'paragraph' }] }],
      },
    ];
    expect(plainText(body)).toBe('أول\nقول\nسلمى\nبند');
  });

  it('is shortened between words', () => {
    expect(opening('رست مكتبة عائمة\nثم', 40)).toBe('رست مكتبة عائمة');
    expect(opening('رست مكتبة عائمة', 10)).toBe('رست مكتبة…');
    expect(opening('كلمةطويلةجداً', 5)).toBe('كلمة…');
  });

  it('reaches readers without characters that turn a line around', () => {
    const document = {
      attrs: { byline: 'ليان\u200F', tags: ['\u202Ea'] },
      content: [paragraph('أ\u202Eب\u0000')],
    };
    expect(cleanDocument(document)).toEqual({
      attrs: { byline: 'ليان', tags: ['a'] },
      content: [paragraph('أب')],
    });
  });
});
