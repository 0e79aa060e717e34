/** Writes docs/sources.md from the dated tables of law. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { root } from './project.mjs';
import { pageOf } from './sources/page.mjs';

const { withTypeScript } = createRequire(import.meta.url)('./build/typescript-require.cjs');
const PAGE = resolve(root, 'docs/sources.md');

export async function main() {
  const text = sourcesPage();
  const change = text === writtenPage() ? 'as it was' : 'changed';
  writeFileSync(PAGE, text);
  console.log(`${relative(root, PAGE)} is ${change}.`);
}

/** The page as the tables are now. */
export function sourcesPage() {
  return withTypeScript((load) => {
    const { REGIMES } = load(resolve(root, 'src/core/tax/regimes.ts'));
    const { citationText } = load(resolve(root, 'src/core/citation.ts'));
    return pageOf(REGIMES, citationText);
  });
}

/** The page as it was last written. */
export function writtenPage() {
  try {
    return readFileSync(PAGE, 'utf8');
  } catch {
    return undefined;
  }
}
