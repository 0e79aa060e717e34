/**
 * The register run: every asset from one day to another, by asset, by class or in total.
 *
 *     closing      = opening + additions − charge − impairment − disposals
 *     gain or loss = proceeds − carrying amount of what left
 *
 * Source: IAS 16.73(e) (the reconciliation), .68–.71 (gain or loss on derecognition).
 */

import { fromMinor, minor, type Decimals } from '../money/minor';
import { all, andThen, type Result } from '../result';
import { tooManyCells } from '../table/size';
import { isoDate } from '../time/serial';
import { answer, figure, type Answer, type CellValue, type Matrix, type Step } from '../working';
import {
  addFigures,
  carryingClosing,
  carryingDisposed,
  carryingOpening,
  FIGURES,
  readOff,
  type ReadOff,
} from './figures';
import { linesBy, readGrouping, rowsBy, type Grouping, type Line } from './grouping';
import { readHoldings, type Entries } from './holdings';
import { readSpan } from './span';
import { workingOfRun } from './run-working';
import type { Terms } from './terms';

/** The amounts of a line, in minor units; each is a sum of figures, added or taken off. */
export const RUN_AMOUNTS: readonly (readonly [string, (of: ReadOff) => number])[] = [
  ['Cost', (of) => of('costOpening') + of('additions') + of('revaluation')],
  ['Opening', carryingOpening],
  ['Additions', (of) => of('additions') + of('revaluation')],
  ['Charge', (of) => of('charge')],
  ['Impairment', (of) => of('impairment') - of('reversal')],
  ['Disposals', carryingDisposed],
  ['Closing', carryingClosing],
  ['Gain or loss', (of) => of('proceeds') - carryingDisposed(of)],
];
export const RUN_HEADER = ['Asset', 'Class', ...RUN_AMOUNTS.map(([name]) => name)];

/**
 * `WDV.REGISTER`.
 *
 * @param register A table with a header row; {@link REGISTER_COLUMNS}.
 * @param from First day, included.
 * @param to Last day, included.
 * @param convention A word of {@link CONVENTIONS}, `month` when omitted; a row's own wins.
 * @param year_end Month in which the financial year closes, 1 to 12; 12 when omitted.
 * @param by `asset` (default), `class` or `total`.
 * @param book Which of several books.
 * @param events A table `Asset | Date | Event | Amount`; {@link EVENT_KINDS}.
 * @param decimals Minor digits, 0 to 4; 2 when omitted.
 * @returns `Asset, Class, Cost, Opening, Additions, Charge, Impairment, Disposals, Closing, Gain or
 *   loss`, in currency, Total last; a row that cannot be read shows its problem.
 * @problem not-understood, out-of-range, too-large over 100,000 cells
 * @example register([['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service'],
 *            ['Van', 'Vehicles', 30000, 3000, 5, 'SLN', '2025-03-10'],
 *            ['Press', 'Plant', 80000, 0, 8, 'DDB', '2026-02-01']], '2026-01-01', '2026-12-31')
 *          // Van: opening 25500, charge 5400, closing 20100; Press: additions 80000, charge 18333.33, closing 61666.67;
 *          // Total: charge 23733.33, closing 81766.67
 */
export function register(
  register: unknown,
  from: unknown,
  to: unknown,
  convention?: unknown,
  year_end?: unknown,
  by?: unknown,
  book?: unknown,
  events?: unknown,
  decimals?: unknown,
): Answer<Matrix> {
  const read: Result<[Terms, Grouping]> = all([
    readSpan(from, to, convention, year_end, decimals),
    readGrouping(by, 'asset'),
  ]);
  return andThen(read, ([terms, grouping]) =>
    andThen(readHoldings(register, book, events, terms), (entries) => run(entries, grouping, terms)),
  );
}

function run(entries: Entries, by: Grouping, terms: Terms): Answer<Matrix> {
  const oversize = tooManyCells(
    'register',
    `${figure(entries.count)} assets`,
    'a register',
    1 + rowsBy(by, entries),
    RUN_HEADER.length,
  );
  if (oversize !== undefined) return { ok: false, problem: oversize };
  const { lines, total } = linesBy(by, entries, FIGURES, (holding, into) => {
    addFigures(holding, terms.from, terms.to, into);
  });
  const table: Matrix = [
    RUN_HEADER,
    ...lines.map((line) => rowOf(line, terms.decimals)),
    rowOf(total, terms.decimals),
  ];
  return answer(table, () => workingOf(total, table, terms));
}

function rowOf({ tag, assetClass, figures, problem }: Line, decimals: Decimals): readonly CellValue[] {
  const of = readOff(figures);
  return [
    tag,
    assetClass,
    ...RUN_AMOUNTS.map(([, amount]) => problem ?? fromMinor(minor(amount(of)), decimals)),
  ];
}

function workingOf(total: Line, table: Matrix, terms: Terms): readonly Step[] {
  return workingOfRun(total, terms, closingFormula, {
    label: `Register from ${isoDate(terms.from)} to ${isoDate(terms.to)}`,
    formula: 'every asset by its own plan; charge = charged at the close of the span − before it',
    value: table,
    unit: 'table',
  });
}

function closingFormula(of: ReadOff, shown: (units: number) => string): string {
  const [, opening = 0, ...changes] = RUN_AMOUNTS.map(([, amount]) => amount(of));
  // Additions, charge, impairment and disposals.
  return `${shown(opening)} + ${changes.slice(0, 4).map(shown).join(' − ')}`;
}
