const fileTypes = ['docx', 'html', 'htm', 'txt', 'md', 'markdown'] as const;
export type StoryFileType = (typeof fileTypes)[number];

/** For the dialog that asks for a file. */
export const storyFileEndings = fileTypes.map((type) => `.${type}`);

/** Null when the name is not that of a file that can be imported. */
export function storyFileType(name: string): StoryFileType | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return fileTypes.find((type) => type === ending) ?? null;
}
