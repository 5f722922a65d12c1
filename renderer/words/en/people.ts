export const people = {
  switchTitle: 'Hand the desk to {{name}}',
  switchText: 'Whatever is written and decided from then on is recorded under {{name}}.',
  switch: 'Hand over',
  switching: 'Handing over…',
  passphrase: 'Passphrase',
  passphraseWrong: 'That is not the passphrase. The desk stays with whoever is at it.',
  cancel: 'Cancel',
} as const;
