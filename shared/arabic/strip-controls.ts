/** Bidi marks and overrides, zero-width spaces, and the C0 and C1 controls except tab and newline. */
const controls =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/**
 * Text without characters that nobody sees: one of them can turn a whole headline around. Joiners
 * stay, they shape letters.
 */
export function stripControls(text: string): string {
  return text.replace(controls, '');
}
