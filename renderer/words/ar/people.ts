export const people = {
  switchTitle: 'الانتقال إلى {{name}}',
  switchText: 'ما يُكتب ويُقرَّر بعد ذلك يُسجَّل باسم {{name}}.',
  switch: 'انتقال',
  switching: 'يجري الانتقال…',
  passphrase: 'عبارة المرور',
  passphraseWrong: 'العبارة غير صحيحة. بقي المكتب باسم من فيه.',
  cancel: 'إلغاء',
} as const;
