import { expect, test } from 'vitest';
import { writeMessage } from '../../../../../shared/article/export/write-message';
import { writeText } from '../../../../../shared/article/export/write-text';
import { exportContent } from '../../../../fixtures/export-content';

const story = (asked = {}) =>
  exportContent({ marksQuotations: true, withPictures: false, ...asked }).story;

test('plain text says everything that readers get, with addresses written out', () => {
  expect(writeText(story())).toBe(`مكتبة عائمة ترسو في المرفأ

أربعة آلاف كتاب على قارب صيد.

ليان المرزوق

مرفأ القصبة - رست المكتبة العائمة في المرفأ، وشرحها الكامل (https://shelfboat.example/docs?a=1&b=2) منشور.

رفوف تتحرك

السطر الأول
السطر الثاني +000 555-0142

ShelfBoat 3 is an open catalogue.

«قال لي البحّار جملة لا أنساها.
“البحر لا ينتظر أحدًا”».
— عبد الرزاق المينا، بحّار
— سلمى الراوي، مديرة الجمعية

اليوم وصل القارب

• أربعة آلاف كتاب
• ستة مرافئ:
  ١. القصبة
  ٢. رأس الدليل

٣. الخطوة الثالثة

* * *

أرقام

المرفأ | الزوار
القصبة | ٣١٠
المجموع: ٣١٠

رحلة القارب
https://video.example/41

اقرأ المزيد: منارة رأس الدليل
https://marfa.example/local/lighthouse.html

وتبلغ الكلفة ٢٬٤٠٠ درهم.

المرفأ - وكالة الساحل
`);
});

test('WhatsApp and Telegram get bold words in their own marks, close around the words', () => {
  const whatsapp = writeMessage(story(), 'whatsapp');
  expect(whatsapp).toMatch(/^\*مكتبة عائمة ترسو في المرفأ\*\n/);
  expect(whatsapp).toContain('*مرفأ القصبة -* رست *المكتبة العائمة* في المرفأ');
  expect(whatsapp).toContain('\n*رفوف تتحرك*\n');
  const telegram = writeMessage(story(), 'telegram');
  expect(telegram).toContain('**مرفأ القصبة -** رست **المكتبة العائمة** في المرفأ');
  expect(writeMessage(story(), 'plain')).not.toContain('**');
});

test('a message has no character that nobody sees', () => {
  const message = writeMessage(story(), 'whatsapp');
  expect(message.match(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g)).toBeNull();
});

test('a house that writes Latin digits numbers its lists with them', () => {
  expect(writeText(story({ hasLatinDigits: true }))).toContain('1. القصبة');
});

test('notes and captions go along only when they are asked for', () => {
  const plain = writeText(story());
  expect(plain).not.toContain('هل تأكدنا');
  expect(plain).not.toContain('سنبوك');
  const whole = writeText(story({ withNotes: true, withPictures: true }));
  expect(whole).toContain('[ملاحظة للتحرير: هل تأكدنا من العدد؟]');
  expect(whole).toContain('[ملاحظة للمكتب: لا تُنشر قبل الاتصال]');
  expect(whole).toContain('[صورة: القارب «سنبوك» عند الرصيف. رسم: قسم الصورة]');
});
