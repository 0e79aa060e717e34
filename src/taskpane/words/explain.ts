/** The words of the Explain view. */

import type { ProblemKind } from '../../core/problem';
import { spoken } from './language';

/** How a function without the argument `decimals` rounds, where it does. */
const ROUNDS_ITSELF: ReadonlyMap<string, string> = new Map([
  ['WDV.DB', 'The rate is rounded to 3 decimals, as in Excel; the charge is not rounded.'],
  ['WDV.AMORDEGRC', 'Each charge is rounded to whole units of currency, as in Excel.'],
  ['WDV.US.MACRS', 'The deduction is not rounded; the percentages of the tables are, as printed.'],
  ['WDV.UK.RATE', 'A rate that changes inside the period is rounded up to 2 decimals of a percent.'],
]);

/** What is rounded by the argument `decimals`, as the catalogue has it. */
const ROUNDS_BY_DECIMALS: readonly (readonly [string, readonly string[]])[] = [
  [
    'the accumulated amount at each period end; charges are its differences, so every total is exact',
    ['SCHEDULE', 'COMPARE', 'VALUEON', 'CHARGE', 'REGISTER', 'ROLLFORWARD', 'FORECAST', 'BOOKTAX']
      .concat('DE.DEGRESSIVE', 'FR.DEGRESSIVE')
      .map((name) => `WDV.${name}`),
  ],
  [
    'the interest of each period, on the rounded opening balance; the last row takes what is left',
    ['WDV.LOAN', 'WDV.BOND'],
  ],
  [
    'the shares, so that they add up to the whole',
    ['WRITEDOWN.CGU', 'WRITEDOWN.CGUREVERSAL', 'WRITEDOWN.CORPORATE'],
  ],
  ['each row by itself; totals add the rounded rows', ['WRITEDOWN.INVENTORY', 'WRITEDOWN.AGEING']],
  ['the amounts; an entry that then does not balance is refused', ['WRITEDOWN.JOURNAL']],
];
const AMOUNTS = 'the amounts, half away from zero';

/** What to do about an argument, by what is wrong with it. */
const REMEDIES: Readonly<Record<ProblemKind, (argument: string) => string>> = {
  'out-of-range': (argument) => `Change ${argument}.`,
  'not-understood': (argument) => `Correct ${argument}.`,
  'not-on-record': (argument) =>
    `Check ${argument}: where the law has no figure, there is none to compute with.`,
  'too-large': (argument) => `Make ${argument} smaller, or split the work over several formulas.`,
  'division-by-zero': (argument) => `Give ${argument} a value other than 0.`,
};

/** What to do about errors that Excel shows by itself. */
const EXCEL_ERRORS: ReadonlyMap<string, string> = new Map([
  ['#NAME?', 'Excel did not know the function when the formula was entered. Press F2 and Enter in the cell.'],
  ['#SPILL!', 'Cells in the way keep the result from spilling. Clear the cells below and to the right.'],
  ['#BUSY!', 'Excel is still computing the cell.'],
  ['#GETTING_DATA', 'Excel is still computing the cell.'],
  ['#REF!', 'The formula refers to cells that were deleted. Refer to others.'],
]);

const english = {
  title: 'Explain',
  teaching:
    'Select a cell with one of Writedown’s functions. This view then shows its arguments, the steps that led to its result, how it was rounded and the rule it follows.',
  withoutExcel: 'Explain reads the selected cell of a workbook. Open the pane from Excel to use it.',
  noFormula: (address: string) => `${address} has no formula.`,
  notOurs: (address: string) => `The formula in ${address} calls none of Writedown’s functions.`,
  refersTo: 'Cells with Writedown’s functions that it refers to',
  more: (count: number) => `and ${count} more`,
  notLoaded:
    'The list of functions could not be loaded. Check that the computer is online, then select the cell again.',
  reading: 'Reading the cell',
  show: (address: string) => `Show ${address}`,
  spilled: (anchor: string, row: number, column: number) =>
    `Row ${row}, column ${column} of the result of ${anchor}`,
  ofTable: (of: string, row: string, column: string) => `${of} ${row}: ${column}`,
  calls: 'Calls in the formula, innermost first',
  arguments: 'Arguments',
  argument: 'Argument',
  value: 'Value',
  from: 'From',
  typed: 'typed in the formula',
  omitted: 'left out',
  leftOut: 'Left out',
  computed: (formula: string) => `=${formula}`,
  onlyExcel: 'computed by Excel',
  blank: 'blank',
  cells: (rows: number, columns: number) => `${rows} × ${columns} cells`,
  working: 'Working',
  rounding: 'Rounding',
  rounds(id: string, decimals: number | undefined): string {
    if (decimals === undefined) {
      return (
        ROUNDS_ITSELF.get(id) ?? 'Not rounded: the cell holds every digit, whatever its number format shows.'
      );
    }
    const [what = AMOUNTS] = ROUNDS_BY_DECIMALS.find(([, ids]) => ids.includes(id)) ?? [];
    return `Rounded to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}: ${what}.`;
  },
  rule: 'Rule and source',
  noSource: 'This result follows from its arithmetic alone; no rule is cited.',
  readMore: (id: string) => `Read more about ${id}`,
  remedy: (kind: ProblemKind, argument: string) => REMEDIES[kind](argument),
  notGiven: (argument: string) => `Give ${argument}: it is left out.`,
  wrongType: (argument: string) =>
    `${argument} is of a kind that the function cannot take, so Excel does not call it.`,
  passedOn: (argument: string, error: string) =>
    `${argument} is ${error}, and Excel shows the error of an argument instead of calling the function. Correct the argument first.`,
  unknown: (part: string) =>
    `${part} is computed by Excel, so there is no working to show. Put it in a cell of its own and refer to that cell.`,
  spread:
    'A range stands where a single value belongs, so Excel calculates once for each of its cells. Refer to a single cell to see a working.',
  differs: (shows: string, gives: string) =>
    `The cell shows ${shows}; this working gives ${gives}. Recalculate the workbook (Ctrl+Alt+F9); if they still differ, trust neither before you have checked the arguments.`,
  excelError: (error: string) => EXCEL_ERRORS.get(error),
};

export const EXPLAIN = spoken({ en: english });
