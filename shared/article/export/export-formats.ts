export const exportFormats = ['docx', 'pdf', 'html', 'md', 'txt'] as const;
/** What a story can be saved as; also the file's extension. */
export type ExportFormat = (typeof exportFormats)[number];

/** How a story was saved as a file the last time. */
export interface ExportChoice {
  readonly format: ExportFormat;
  readonly withPictures: boolean;
}

export const firstChoice: ExportChoice = { format: 'docx', withPictures: true };

export const messageStyles = ['whatsapp', 'telegram', 'plain'] as const;
/** Where copied text is going, which decides how bold is written. */
export type MessageStyle = (typeof messageStyles)[number];
