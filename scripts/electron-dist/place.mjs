import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Undefined when the package is absent, as after an installation without the dev dependencies. */
export function electronFolder() {
  try {
    return path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch (fault) {
    if (fault.code !== 'MODULE_NOT_FOUND') throw fault;
    return undefined;
  }
}

/** `path.txt` is the file by which the electron package finds its own binary. */
export function isElectronInPlace(folder) {
  const pointer = path.join(folder, 'path.txt');
  return (
    existsSync(pointer) && existsSync(path.join(folder, 'dist', readFileSync(pointer, 'utf8')))
  );
}
