/** The workbook looked through: what uses the add-in, and what is kept of it. */

import { checkKept } from '../../workbook/kept-check';
import { done, type Outcome } from '../../workbook/outcome';
import { checkSharing } from '../../workbook/share-check';
import type { Watch } from '../../workbook/share-watch';
import type { Look } from './task';

/** @param ids The functions of the catalogue. */
export async function lookThrough(ids: readonly string[], watch: Watch): Promise<Outcome<Look>> {
  const check = await checkSharing(ids, watch);
  if (!check.done) return check;
  if (check.value.kept === 0) return done({ check: check.value, kept: { ids, formulas: [] } });
  const kept = await checkKept(ids, watch);
  return kept.done ? done({ check: check.value, kept: kept.value }) : kept;
}
