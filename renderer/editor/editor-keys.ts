/** One line of the keyboard sheet: its name is in the words of `keyboard`. */
const keys = [
  { group: 'find', id: 'find', keys: 'Ctrl F' },
  { group: 'find', id: 'replace', keys: 'Ctrl H' },
  { group: 'find', id: 'next', keys: 'F3' },
  { group: 'find', id: 'previous', keys: 'Shift F3' },
  { group: 'find', id: 'outline', keys: 'Ctrl Shift O' },
  { group: 'text', id: 'undo', keys: 'Ctrl Z' },
  { group: 'text', id: 'redo', keys: 'Ctrl Shift Z' },
  { group: 'text', id: 'bold', keys: 'Ctrl B' },
  { group: 'text', id: 'link', keys: 'Ctrl K' },
  { group: 'text', id: 'selectPart', keys: 'Ctrl A' },
  { group: 'text', id: 'softBreak', keys: 'Shift Enter' },
  { group: 'text', id: 'direction', keys: 'Ctrl Shift X' },
  { group: 'text', id: 'rescue', keys: 'Ctrl Shift L' },
  { group: 'text', id: 'suggestionMode', keys: 'Ctrl Shift E' },
  { group: 'text', id: 'doctor', keys: 'Ctrl Shift D' },
  { group: 'text', id: 'comment', keys: 'Ctrl Shift M' },
  { group: 'text', id: 'nextComment', keys: 'F7' },
  { group: 'text', id: 'previousComment', keys: 'Shift F7' },
  { group: 'blocks', id: 'paragraph', keys: 'Ctrl Shift 0' },
  { group: 'blocks', id: 'heading1', keys: 'Ctrl Shift 1' },
  { group: 'blocks', id: 'heading2', keys: 'Ctrl Shift 2' },
  { group: 'blocks', id: 'orderedList', keys: 'Ctrl Shift 7' },
  { group: 'blocks', id: 'bulletList', keys: 'Ctrl Shift 8' },
  { group: 'blocks', id: 'quotation', keys: 'Ctrl Shift 9' },
  { group: 'blocks', id: 'insertBlock', keys: '/' },
  { group: 'blocks', id: 'moveUp', keys: 'Alt \u2191' },
  { group: 'blocks', id: 'moveDown', keys: 'Alt \u2193' },
  { group: 'blocks', id: 'tools', keys: 'F10' },
] as const;

/** What the keys of the text do; the frame's own are in `app/keyboard-map`. */
export const editorKeys = keys;
