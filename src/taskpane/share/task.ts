/** What can be done so that a workbook can be shared, and what would be done it to. */

import type { KeptCheck, KeptFormula } from '../../workbook/kept-check';
import type { SharingCheck } from '../../workbook/share-check';
import { asExcelCells } from '../../workbook/share-excel';
import { freezePreview } from '../../workbook/share-freeze-preview';
import { repairableCells } from '../../workbook/share-repair';

export type Task = 'repair' | 'freeze' | 'restore' | 'excel';

/** The workbook as it was looked through. */
export interface Look {
  readonly check: SharingCheck;
  readonly kept: KeptCheck;
}

export interface OfferedTask {
  readonly task: Task;
  /** How many formulas it would do it to. */
  readonly count: number;
}

/**
 * Those with something to do, or of which there is to say why nothing can be done. What is damaged is repaired before
 * anything else makes sense of it.
 */
export function offeredTasks({ check, kept }: Look): readonly OfferedTask[] {
  const { ready, changed } = keptGroups(kept);
  const all: readonly OfferedTask[] = [
    { task: 'repair', count: repairableCells(check).length },
    { task: 'freeze', count: freezePreview(check).frozen.length },
    { task: 'restore', count: ready.length + changed.length },
    { task: 'excel', count: asExcelCells(check).length },
  ];
  const explained: Readonly<Partial<Record<Task, number>>> = {
    freeze: check.cells.length,
    restore: kept.formulas.length,
  };
  return all.filter(({ task, count }) => (explained[task] ?? count) > 0);
}

/** The chosen one while it is offered, else the first. */
export function taskAmong(offered: readonly OfferedTask[], chosen: Task | undefined): Task | undefined {
  return offered.find(({ task }) => task === chosen)?.task ?? offered[0]?.task;
}

export type StuckState = 'cell gone' | 'reference gone' | 'protected' | 'unreadable';

export interface StuckFormula extends KeptFormula {
  readonly state: StuckState;
}

export interface KeptGroups {
  readonly ready: readonly KeptFormula[];
  readonly changed: readonly KeptFormula[];
  readonly live: readonly KeptFormula[];
  readonly stuck: readonly StuckFormula[];
}

export function keptGroups({ formulas }: KeptCheck): KeptGroups {
  const of = (state: KeptFormula['state']): readonly KeptFormula[] =>
    formulas.filter((formula) => formula.state === state);
  return {
    ready: of('ready'),
    changed: of('changed'),
    live: of('live'),
    stuck: formulas.filter(isStuck),
  };
}

function isStuck(formula: KeptFormula): formula is StuckFormula {
  return !['ready', 'changed', 'live'].includes(formula.state);
}

/** What only takes room on the hidden sheet: a protected sheet can be unprotected, the others never come back. */
export function lostFormulas({ stuck }: KeptGroups): readonly StuckFormula[] {
  return stuck.filter(({ state }) => state !== 'protected');
}
