/** The contract in docs/catalogue.md, read from its tables. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface CatalogueEntry {
  readonly id: string;
  readonly arguments: readonly { readonly name: string; readonly optional: boolean }[];
}

const TEXT = readFileSync(resolve(__dirname, '../../docs/catalogue.md'), 'utf8');

/** `cost, [month = 12]` → cost, and month optional. */
function argumentsOf(cell: string): CatalogueEntry['arguments'] {
  // A default may hold commas (0,30,60,90), so optional ones are cut out by their brackets first.
  return [...cell.matchAll(/\[([a-z_]+)[^\]]*\]|([a-z_]+)/g)].map((match) => ({
    name: match[1] ?? match[2] ?? '',
    optional: match[1] !== undefined,
  }));
}

/** Every function of the catalogue, in its order. */
export const catalogue: readonly CatalogueEntry[] = [
  ...TEXT.matchAll(/^\| `((?:WDV|WRITEDOWN)\.[A-Z0-9.]+)` \| ([^|]*) \|/gm),
].map((match) => ({ id: match[1] ?? '', arguments: argumentsOf(match[2] ?? '') }));
