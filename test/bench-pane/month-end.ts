/**
 * A month-end run over many assets in a browser: how long its longest task is, since a task of over 100 ms
 * is one that a person waits for. The register is made here and not read from a workbook, whose own time
 * would be measured with it.
 */

import { LAYOUTS } from '../../src/core/ledger/layouts';
import { forecastInSteps } from '../../src/core/register/forecast';
import type { Grouping } from '../../src/core/register/grouping';
import { rollForwardInSteps } from '../../src/core/register/roll-forward';
import type { RunLine } from '../../src/core/run/entries-of-run';
import { journalTies } from '../../src/core/run/journal-ties';
import { tieOutByClass } from '../../src/core/run/tie-out-by-class';
import { periodsOf } from '../../src/core/run/periods';
import { tieOutByPeriod } from '../../src/core/run/tie-out-by-period';
import { missingAccounts } from '../../src/core/run/run-rows';
import { readCharges } from '../../src/core/run/run-charges';
import { recordOf } from '../../src/core/run/record-of-entries';
import { planInSteps } from '../../src/core/run/run-plan';
import { settled } from '../../src/core/run/run-settled';
import { columnOf, type KeptRun } from '../../src/core/run/run-sheet';
import { summaryInSteps } from '../../src/core/run/run-summary';
import { readRunTerms } from '../../src/core/run/run-terms';
import type { Result } from '../../src/core/result';
import type { Steps } from '../../src/core/steps';
import { writtenFiles } from '../../src/taskpane/month-end/export-files';
import { inSlices, nextTask } from '../../src/taskpane/month-end/in-slices';
import { entriesOfPlan, linesOfPlan, type RunEntry } from '../../src/taskpane/month-end/run-entries';
import { digestOfRun } from '../../src/workbook/digest';
import { assets } from '../bench/assets';

export interface Measured {
  readonly part: string;
  readonly milliseconds: number;
  /** The longest task the browser saw; 0 where none was over 50 ms. */
  readonly longest: number;
}

const HEADER = ['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service'];
const CLASSES = ['Buildings', 'Furniture', 'IT', 'Machines', 'Plant', 'Tools', 'Vehicles'];
const OPTIONS = {
  decimals: 2,
  currency: 'EUR',
  dateOrder: 'dd/mm/yyyy',
  taxRate: 'None',
  companyCode: '1000',
} as const;
const WATCH = { onProgress: () => undefined, isCancelled: () => false };

function registerOf(count: number): readonly (readonly unknown[])[] {
  const rows = assets(count).map(({ cost, salvage, life, method, inService }, i) => {
    const assetClass = CLASSES[i % CLASSES.length];
    return [`A-${i}`, assetClass, cost, salvage, life, method, inService];
  });
  return [HEADER, ...rows];
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function sliced<T extends object>(steps: Steps<T>): Promise<T> {
  const value = await inSlices(steps, WATCH);
  if (value === undefined) throw new Error('cancelled');
  return value;
}

/** What was posted, as the journal answers with it. */
function linesOf(entries: readonly RunEntry[]): readonly RunLine[] {
  return entries.flatMap(({ id, rows }) =>
    rows.map(({ Date: date, Account: account, Debit: debit, Credit: credit }) => ({
      ...{ entry: id, date: Number(date), code: '', account: String(account), book: '' },
      ...{ debit: Number(debit), credit: Number(credit) },
    })),
  );
}

async function monthEnd(count: number, scope: Grouping): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
  /** Tasks are told a little after they end. */
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));
  const part = async <T>(name: string, work: () => Promise<T> | T): Promise<T> => {
    await settle();
    longest = 0;
    await nextTask();
    const began = performance.now();
    const value = await work();
    const milliseconds = performance.now() - began;
    await settle();
    measured.push({ part: name, milliseconds, longest });
    return value;
  };

  const register = registerOf(count);
  const run = must(readRunTerms({ from: '2026-01-01', to: '2026-01-31', scope }));
  const read = await part('charges of the register', () =>
    sliced(readCharges(register, null, run, [], undefined)),
  );
  const charges = must(read);
  const plan = await part('what is to be posted', () => sliced(planInSteps(run, charges, [], undefined)));
  await part('summary', () => sliced(summaryInSteps(charges, plan, 2)));
  await part('tie-out by class', () => sliced(tieOutByClass(run, charges, charges.covered)));
  await part('count of lines, missing accounts', () => {
    linesOfPlan(run, plan, undefined);
    return missingAccounts(run, plan.entries, undefined);
  });
  const entries =
    (await part('entries with their digests', () =>
      entriesOfPlan(run, plan, undefined, 46_000, WATCH.isCancelled),
    )) ?? [];
  const record = await part('record of the run', () => sliced(recordOf(plan, plan.entries)));
  const digest = await part('digest of the run', () => digestOfRun({ ...record, scope }));
  const kept: KeptRun = { ...record, scope, entries: entries.length, state: 'posted', digest };
  await part('column for the sheet', () => sliced(columnOf(kept, [], 2)));
  const ids = new Set(entries.map(({ id }) => id));
  await part('what of it stands', () => sliced(settled(kept, ids)));
  await part('tie-out by period', () =>
    sliced(tieOutByPeriod(register, null, run, charges, charges.covered, periodsOf(charges.covered, 12))),
  );
  const lines = linesOf(entries);
  const ledger = lines.map((line) => ({ ...line, code: '7200', memo: 'January 2026', source: 'run' }));
  for (const layout of LAYOUTS) {
    must(await part(`export, ${layout.word}`, () => sliced(writtenFiles(layout, ledger, OPTIONS, {}))));
  }
  await part('roll-forward note', () => sliced(rollForwardInSteps(register, '2026-01-01', '2026-12-31')));
  await part('forecast of 12 months', () => sliced(forecastInSteps(register, '2026-02-01', 12)));
  // What a worker would be handed before it could begin: no one can cut this into steps.
  await part('a copy of the register for a worker', () => structuredClone(register));
  await part('a copy of the journal for a worker', () => structuredClone(lines));
  await part('journal against the records', () => sliced(journalTies([record], lines, undefined, 2)));
  return measured;
}

Object.assign(globalThis, { monthEnd });
