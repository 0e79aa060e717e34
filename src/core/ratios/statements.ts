/** Income statement and balance sheet at the close of a period, line by line, and what their lines add up to. */

import { fraction, minus, plus, type Fraction } from '../money/fraction';

/** Line → what it is called. A gain is a loss below 0. */
export const LINES = {
  sales: 'Sales',
  cogs: 'Cost of goods sold',
  'operating expenses': 'Operating expenses',
  'other losses': 'Losses outside cost of goods sold',
  interest: 'Interest',
  'income tax': 'Income tax',
  cash: 'Cash',
  receivables: 'Receivables',
  inventory: 'Inventory',
  ppe: 'Property, plant and equipment',
  'deferred tax asset': 'Deferred tax asset',
  'current liabilities': 'Current liabilities',
  debt: 'Debt',
  'deferred tax liability': 'Deferred tax liability',
} as const;
export type Line = keyof typeof LINES;

/** In currency, exactly; a line that is not there is 0. */
export type Statements = ReadonlyMap<Line, Fraction>;

export const ZERO = fraction(0n);

export function amountOf(statements: Statements, line: Line): Fraction {
  return statements.get(line) ?? ZERO;
}

/** What some lines come to, less others. */
export interface Total {
  readonly label: string;
  readonly adds: readonly Line[];
  readonly takes: readonly Line[];
}

export function totalOf(statements: Statements, { adds, takes }: Total): Fraction {
  const sum = (lines: readonly Line[]): Fraction =>
    lines.reduce((total, line) => plus(total, amountOf(statements, line)), ZERO);
  return minus(sum(adds), sum(takes));
}

export const GROSS_PROFIT: Total = { label: 'Gross profit', adds: ['sales'], takes: ['cogs'] };

export const OPERATING_PROFIT: Total = {
  label: 'Operating profit',
  adds: ['sales'],
  takes: ['cogs', 'operating expenses', 'other losses'],
};

export const PRE_TAX_PROFIT: Total = {
  label: 'Profit before tax',
  adds: OPERATING_PROFIT.adds,
  takes: [...OPERATING_PROFIT.takes, 'interest'],
};

export const PROFIT: Total = {
  label: 'Profit',
  adds: PRE_TAX_PROFIT.adds,
  takes: [...PRE_TAX_PROFIT.takes, 'income tax'],
};

export const QUICK_ASSETS: Total = { label: 'Quick assets', adds: ['cash', 'receivables'], takes: [] };

export const CURRENT_ASSETS: Total = {
  label: 'Current assets',
  adds: [...QUICK_ASSETS.adds, 'inventory'],
  takes: [],
};

export const TOTAL_ASSETS: Total = {
  label: 'Total assets',
  adds: [...CURRENT_ASSETS.adds, 'ppe', 'deferred tax asset'],
  takes: [],
};

export const EQUITY: Total = {
  label: 'Equity',
  adds: TOTAL_ASSETS.adds,
  takes: ['current liabilities', 'debt', 'deferred tax liability'],
};

/** A line by itself. */
export function only(line: Line): Total {
  return { label: LINES[line], adds: [line], takes: [] };
}
