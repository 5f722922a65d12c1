import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not percent-encoded text at all.
    return null;
  }
}

/** A part of a path that is a plain name and nothing that a file system reads differently. */
function isPlainName(part: string): boolean {
  return part !== '' && !part.startsWith('.') && !/[\\/:\p{Cc}]/u.test(part);
}

/**
 * The file below `root` that an address' path names; null for every path that is not a plain way down.
 * Encoded separators, dots and NUL are decoded once and refused, and so is anything encoded twice.
 */
export function pathBelow(root: string, path: string): string | null {
  const decoded = decode(path);
  if (decoded === null || !decoded.startsWith('/') || decoded.includes('%')) return null;
  const parts = decoded.slice(1).split('/');
  return parts.every(isPlainName) ? join(root, ...parts) : null;
}

/** Whether the file is below the root after every symbolic link was followed. */
export async function isReallyBelow(root: string, file: string): Promise<boolean> {
  try {
    const way = relative(await realpath(root), await realpath(file));
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  } catch {
    // A file that is not there is below nothing.
    return false;
  }
}
