/** Where the project lies, wherever the command was called from. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The script of an installed package, run with this Node: no shell, no .cmd files on Windows. */
export function installed(...parts) {
  return path.join(root, 'node_modules', ...parts);
}
