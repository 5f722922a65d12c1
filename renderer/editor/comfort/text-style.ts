import { usualText, type TextFace, type TextSetting } from '@shared/ipc/comfort';

/** Families as their style sheets name them; an Arabic family without a sign lends it from the next. */
export const families: Readonly<Record<TextFace, string>> = {
  naskh: "'Noto Naskh Arabic Variable', serif",
  amiri: "'Amiri', 'Noto Naskh Arabic Variable', serif",
  plex: "'IBM Plex Sans Arabic', sans-serif",
  cairo: "'Cairo Variable', 'IBM Plex Sans Arabic', sans-serif",
  kufi: "'Noto Kufi Arabic', 'IBM Plex Sans Arabic', sans-serif",
  markazi: "'Markazi Text Variable', 'Noto Naskh Arabic Variable', serif",
};

/** The sheet's kinds of type at the usual size: weight, size and line height in pixels. */
const kinds = {
  article: { weight: 400, size: 19, line: 34, isHead: false },
  standfirst: { weight: 500, size: 20, line: 36, isHead: false },
  quotation: { weight: 500, size: 22, line: 40, isHead: false },
  pull: { weight: 600, size: 30, line: 44, isHead: true },
  headline: { weight: 600, size: 44, line: 52, isHead: true },
  'heading-1': { weight: 600, size: 30, line: 40, isHead: true },
  'heading-2': { weight: 600, size: 25, line: 36, isHead: true },
} as const;

type Kind = (typeof kinds)[keyof typeof kinds];

/** Custom properties that set the sheet in this type; none where it is as the tokens have it. */
export function textProperties(text: TextSetting): ReadonlyMap<string, string> {
  const { face, size, line, column } = text;
  const properties = new Map<string, string>();
  if (column !== null) properties.set('--measure', `${String(column)}px`);
  if (face === usualText.face && size === usualText.size && line === usualText.line)
    return properties;
  for (const [name, kind] of Object.entries(kinds))
    properties.set(`--type-${name}`, font(kind, text));
  return properties;
}

/** Heads keep their face and their own, tighter lines: they grow with the text and no more. */
function font({ weight, size, line, isHead }: Kind, text: TextSetting): string {
  const scale = text.size / usualText.size;
  const stretch = isHead ? 1 : text.line / usualText.line;
  const height = Math.round(line * scale * stretch);
  const family = isHead ? 'var(--face-headline)' : families[text.face];
  return `${String(weight)} ${String(Math.round(size * scale))}px/${String(height)}px ${family}`;
}
