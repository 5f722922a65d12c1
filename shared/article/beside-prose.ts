/**
 * Blocks whose words are not read on with the prose: what pictures say, remarks to the desk, links
 * elsewhere, and sentences that the story says once already.
 */
export const besideProse: ReadonlySet<string> = new Set([
  'picture',
  'gallery',
  'embed',
  'readMore',
  'pullQuote',
  'editorNote',
]);
