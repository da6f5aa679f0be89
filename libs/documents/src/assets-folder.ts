import { existsSync } from 'node:fs';
import path from 'node:path';

/** Templates, fonts and the compiler's code: the same from `libs/documents/src` and from `dist/libs/documents/src`. */
export function assetsFolder(): string {
  for (let folder = import.meta.dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const found = path.join(folder, 'libs', 'documents', 'assets');
    if (existsSync(path.join(found, 'compiler.mjs'))) return found;
  }
  throw new Error('libs/documents/assets is not part of this installation');
}
