/** The sources of the project, as the tests of its architecture read them. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** A source file by its path under `src`, with its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export const ROOT = resolve(__dirname, '../..');
export const SRC = join(ROOT, 'src');

export function sources(): readonly Source[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ path: file.split(sep).join('/'), text: readFileSync(join(SRC, file), 'utf8') }));
}
