/**
 * The roll-forward: from the opening to the closing of cost, of accumulated depreciation and
 * impairment, and of the carrying amount, a column a class.
 *
 *     cost closing        = opening + additions + revaluation − disposals
 *     accumulated closing = opening + charge + impairment − reversal − disposals
 *     carrying            = cost − accumulated
 *
 * Source: IAS 16.73(d), (e).
 */

import { cite } from '../citation';
import { fromMinor, minor, type Decimals } from '../money/minor';
import { finished, type Steps } from '../steps';
import { tooManyCells } from '../table/size';
import { isoDate } from '../time/serial';
import { answer, figure, type Answer, type CellValue, type Matrix, type Step } from '../working';
import {
  accumulatedClosing,
  addFigures,
  carryingClosing,
  carryingOpening,
  costClosing,
  FIGURES,
  readOff,
  type ReadOff,
} from './figures';
import { linesInSteps, type Line } from './grouping';
import { holdingsInSteps, type Entries } from './holdings';
import { readSpan } from './span';
import { workingOfRun } from './run-working';
import type { Terms } from './terms';

/** The first and the last row of what is rolled forward. */
export const NOTE_ROWS = {
  costOpening: 'Cost opening',
  costClosing: 'Cost closing',
  accumulatedOpening: 'Accumulated opening',
  accumulatedClosing: 'Accumulated closing',
} as const;

/** The amounts of the note, in minor units; each is a sum of figures, added or taken off. */
export const NOTE_AMOUNTS: readonly (readonly [string, (of: ReadOff) => number])[] = [
  [NOTE_ROWS.costOpening, (of) => of('costOpening')],
  ['Additions', (of) => of('additions')],
  ['Revaluation', (of) => of('revaluation')],
  ['Disposals', (of) => of('costDisposals')],
  [NOTE_ROWS.costClosing, costClosing],
  [NOTE_ROWS.accumulatedOpening, (of) => of('accumulatedOpening')],
  ['Charge', (of) => of('charge')],
  ['Impairment', (of) => of('impairment')],
  ['Reversal', (of) => of('reversal')],
  ['Disposals', (of) => of('accumulatedDisposals')],
  [NOTE_ROWS.accumulatedClosing, accumulatedClosing],
  ['Carrying opening', carryingOpening],
  ['Carrying closing', carryingClosing],
];

/**
 * `WDV.ROLLFORWARD`.
 *
 * @param register A table with a header row; {@link REGISTER_COLUMNS}.
 * @param from First day, included.
 * @param to Last day, included.
 * @param convention A word of {@link CONVENTIONS}, `month` when omitted; a row's own wins.
 * @param year_end Month in which the financial year closes, 1 to 12; 12 when omitted.
 * @param book Which of several books.
 * @param events A table `Asset | Date | Event | Amount`; {@link EVENT_KINDS}.
 * @param decimals Minor digits, 0 to 4; 2 when omitted.
 * @returns A row each of cost, accumulated and carrying amount, a column a class, then Total; in
 *   currency, all positive but a revaluation downwards.
 * @problem not-understood, out-of-range, too-large over 100,000 cells
 * @example rollForward([['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service'],
 *            ['Van', 'Vehicles', 30000, 3000, 5, 'SLN', '2025-03-10'],
 *            ['Press', 'Plant', 80000, 0, 8, 'DDB', '2026-02-01']], '2026-01-01', '2026-12-31')
 *          // accumulated closing: Plant 18333.33, Vehicles 9900, Total 28233.33;
 *          // carrying closing: 61666.67, 20100, 81766.67
 */
export function rollForward(
  register: unknown,
  from: unknown,
  to: unknown,
  convention?: unknown,
  year_end?: unknown,
  book?: unknown,
  events?: unknown,
  decimals?: unknown,
): Answer<Matrix> {
  const whole = rollForwardInSteps(register, from, to, convention, year_end, book, events, decimals);
  return finished(whole);
}

/**
 * {@link rollForward} for registers that are long.
 *
 * @yields how many assets have been read
 */
export function* rollForwardInSteps(
  register: unknown,
  from: unknown,
  to: unknown,
  convention?: unknown,
  year_end?: unknown,
  book?: unknown,
  events?: unknown,
  decimals?: unknown,
): Steps<Answer<Matrix>> {
  const terms = readSpan(from, to, convention, year_end, decimals);
  if (!terms.ok) return terms;
  const entries = yield* holdingsInSteps(register, book, events, terms.value);
  return entries.ok ? yield* note(entries.value, terms.value) : entries;
}

function* note(entries: Entries, terms: Terms): Steps<Answer<Matrix>> {
  const { lines, total } = yield* linesInSteps('class', entries, FIGURES, (holding, into) => {
    addFigures(holding, terms.from, terms.to, into);
  });
  const oversize = tooManyCells(
    'register',
    `${figure(lines.length)} classes`,
    'a register',
    NOTE_AMOUNTS.length + 1,
    lines.length + 2,
  );
  if (oversize !== undefined) return { ok: false, problem: oversize };
  const columns = [...lines, total];
  const header = ['Movement', ...lines.map(({ assetClass }) => assetClass), 'Total'];
  const rows = NOTE_AMOUNTS.map(([name, amount]) => [
    name,
    ...columns.map((line) => cellOf(line, amount, terms.decimals)),
  ]);
  const table: Matrix = [header, ...rows];
  return answer(table, () => workingOf(total, table, terms));
}

function cellOf({ figures, problem }: Line, amount: (of: ReadOff) => number, decimals: Decimals): CellValue {
  return problem ?? fromMinor(minor(amount(readOff(figures))), decimals);
}

function workingOf(total: Line, table: Matrix, terms: Terms): readonly Step[] {
  return workingOfRun(total, terms, closingFormula, {
    label: `Roll-forward from ${isoDate(terms.from)} to ${isoDate(terms.to)}`,
    formula: 'closing = opening + what came and was charged − what left, class by class',
    value: table,
    unit: 'table',
    source: cite('IAS 16', '73(d), (e)'),
  });
}

function closingFormula(of: ReadOff, shown: (units: number) => string): string {
  return `${shown(costClosing(of))} − ${shown(accumulatedClosing(of))}`;
}
