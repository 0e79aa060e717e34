/** Explains the active cell of the workbook. */

import { readAskedCell, readReferences, type ReferredCells } from '../../workbook/explain-read';
import { done, type Outcome } from '../../workbook/outcome';
import type { Catalogue } from './catalogue';
import { explanationOf, type Explanation } from './explanation';
import { referencesIn } from './formula/references';

export async function explain(catalogue: Catalogue): Promise<Outcome<Explanation>> {
  const asked = await readAskedCell();
  if (!asked.done) return asked;
  const cell = asked.value;
  const references = referencesIn(cell.formula);
  const read = references.size === 0 ? done([]) : await readReferences(cell.anchor, [...references.values()]);
  // What cannot be read is explained as what only Excel can compute.
  const cells = read.done ? read.value : [];
  const referred = new Map<string, ReferredCells | undefined>(
    [...references.keys()].map((words, i) => [words, cells[i]]),
  );
  return done(explanationOf(cell, referred, catalogue));
}
