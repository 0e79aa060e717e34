/** What the help is made from, as the build has it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Metadata } from '../../src/help/described';
import type { Material } from '../../src/help/site';
import { WORD_LISTS } from '../../src/functions/enums';
import { builtFunctions } from '../functions/built-functions';

const ROOT = resolve(__dirname, '../..');

/** The files with bindings, by their paths under `src`. */
export const bindings = ['wdv', 'writedown'].flatMap((family) =>
  readdirSync(join(ROOT, 'src/functions', family)).map((file) => `functions/${family}/${file}`),
);

export function read(path: string): string {
  return readFileSync(join(ROOT, 'src', path), 'utf8');
}

export const catalogue = readFileSync(join(ROOT, 'docs/catalogue.md'), 'utf8');

export async function material(): Promise<Material> {
  const { functions } = await builtFunctions();
  const enums: Metadata['enums'] = WORD_LISTS.map(({ id, words }) => ({
    id,
    values: words.map(({ word, tooltip }) => ({ stringValue: word, tooltip })),
  }));
  return { metadata: { functions, enums }, catalogue, bindings, read };
}
