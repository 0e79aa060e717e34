/** Whether the chosen task can be done, how much it would do, or the one reason why it cannot. */

import { asExcelCells } from '../../workbook/share-excel';
import { freezePreview } from '../../workbook/share-freeze-preview';
import { repairableCells } from '../../workbook/share-repair';
import type { Readiness } from '../journal/readiness';
import { shareWords as words } from '../words/share';
import type { ShareState } from './share-state';
import { keptGroups, type Look, type Task } from './task';

/** @param excel Whether there is a workbook. */
export function readiness(excel: boolean, state: ShareState, task: Task | undefined): Readiness {
  const { look, refusal, work, overwrites } = state;
  if (!excel) return not(words.needsExcel);
  if (refusal !== undefined) return not(refusal);
  if (look === undefined) return not(words.bar.unchecked);
  if (task === undefined) return not(words.bar.nothing);
  const { canInsert, text } = ofTask(task, look, overwrites);
  return { canInsert: canInsert && work === undefined, text };
}

function ofTask(task: Task, { check, kept }: Look, overwrites: boolean): Readiness {
  switch (task) {
    case 'freeze': {
      const { frozen, cells } = freezePreview(check);
      return frozen.length === 0 ? not(words.freeze.nothing) : can(words.freeze.place(frozen.length, cells));
    }
    case 'restore': {
      const { ready, changed, live } = keptGroups(kept);
      const count = ready.length + (overwrites ? changed.length : 0);
      if (count > 0) return can(words.restore.about(count));
      if (live.length > 0) return can(words.restore.live(live.length));
      return not(changed.length > 0 ? words.restore.onlyChanged : words.restore.nothing);
    }
    case 'excel':
      return can(words.excel.list(asExcelCells(check).length));
    case 'repair':
      return can(words.repair.list(repairableCells(check).length));
  }
}

function can(text: string): Readiness {
  return { canInsert: true, text };
}

function not(text: string): Readiness {
  return { canInsert: false, text };
}
