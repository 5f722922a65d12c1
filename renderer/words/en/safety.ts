export const safety = {
  damaged: 'The file of drafts was damaged. It was put aside whole; nothing was deleted.',
  salvaged_one: '{{count, number}} draft is here again.',
  salvaged_other: '{{count, number}} drafts are here again.',
  salvagedNone: 'No draft could be read from it, so the desk began with a new file.',
  fromBackup: 'What the file no longer held came from the backup of {{when}}.',
  noBackup: 'There was no backup to fill what the file no longer held.',
  allWhole: 'All of them are whole, up to the last word that was saved.',
  shortened_one: 'One of them lacks its newest words: open it and see how it ends.',
  shortened_other:
    '{{count, number}} of them lack their newest words: open them and see how they end.',
  lost_one:
    'One draft could not be read anywhere. Keep the damaged file: it may still hold its words.',
  lost_other:
    '{{count, number}} drafts could not be read anywhere. Keep the damaged file: it may still hold their words.',
  copies_one: 'One draft had gone two ways; the second is a draft of its own in the list.',
  copies_other:
    '{{count, number}} drafts had gone two ways; each second way is a draft of its own in the list.',
  untouched: 'Pictures and published pages were not touched.',
  aside: 'The damaged file is here:',

  unstored: 'Not everything is saved yet',
  unstoredFull:
    'The disk is full. Everything typed is still in this window, and is saved as soon as there is room.',
  unstoredOther:
    'The disk does not take it ({{code}}). Everything typed is still in this window, and saving is tried again and again.',
  unstoredSlow: 'The disk is slow to answer. Everything typed is still in this window.',
  unstoredNext: 'If you close now, the words that are not saved are gone.',
  stay: 'Keep the window open',
  saveText: 'Save the text as a file…',
  textSaved: 'The text is in this file:',
  textNotSaved: 'The file could not be written ({{code}}). Choose another place.',
  closeAnyway: 'Close all the same',

  backups: 'Backups',
  backupsText:
    'A copy of the drafts is made while you write: the newest five, and one a day for a week.',
  lastBackup: 'Last backup: {{ago}}',
  noBackupYet: 'No backup yet; the first follows the first typing.',
  copyFolder: 'A copy of each also goes to:',
  copyRefused:
    'That folder did not take the last copy ({{code}}). The backups on this device are made all the same.',
  chooseCopyFolder: 'Choose a folder for copies…',
  clearCopyFolder: 'No more copies there',
} as const;
