export const exportFormats = ['docx', 'pdf', 'html', 'md', 'txt'] as const;
/** What a story can be saved as; also the file's extension. */
export type ExportFormat = (typeof exportFormats)[number];

export const messageStyles = ['whatsapp', 'telegram', 'plain'] as const;
/** Where copied text is going, which decides how bold is written. */
export type MessageStyle = (typeof messageStyles)[number];

/** Formats that can carry pictures in the file itself. */
export function holdsPictures(format: ExportFormat): boolean {
  return format !== 'txt';
}
