/** What Writedown keeps in a workbook beside its formulas, each part read by its own door. */

import type { Settings } from '../../core/settings/settings';
import { readChartTable } from '../../workbook/chart-table';
import { readKeptCount } from '../../workbook/kept-formulas';
import { readTests } from '../../workbook/kept-tests';
import { readLockDate } from '../../workbook/lock-date-setting';
import { readMateriality } from '../../workbook/materiality-setting';
import { readRecords } from '../../workbook/run-records';
import { readSettings } from '../../workbook/settings-kept';
import type { Outcome } from '../../workbook/outcome';

type Read<Door extends (...given: never[]) => Promise<unknown>> = Awaited<ReturnType<Door>>;

export interface WorkbookState {
  readonly settings: Read<typeof readSettings>;
  readonly materiality: Read<typeof readMateriality>;
  readonly lock: Read<typeof readLockDate>;
  readonly chart: Read<typeof readChartTable>;
  readonly runs: Read<typeof readRecords>;
  readonly tests: Read<typeof readTests>;
  /** How many formulas are frozen. */
  readonly frozen: Read<typeof readKeptCount>;
}

/** @param known The settings that the pane works with, should the workbook not give its own. */
export async function readState(known: Settings): Promise<WorkbookState> {
  const settings = await readSettings();
  const { decimals } = settings.done ? settings.value.settings : known;
  return {
    settings,
    materiality: await readMateriality(),
    lock: await readLockDate(),
    chart: await readChartTable(),
    runs: await readRecords(decimals),
    tests: await readTests(),
    frozen: await readKeptCount(),
  };
}

/** What could not be read, in sentences. */
export function refusalOf(read: Outcome<unknown>): readonly string[] {
  return read.done ? [] : [read.refusal.sentence];
}
