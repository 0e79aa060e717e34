/**
 * The twelve ratios: each a total of the statements over another.
 *
 * A balance is averaged with its opening amount where that is given, and is the closing one otherwise.
 * What stands below the line must be above 0: a margin without sales or a return on negative equity
 * has no meaning, and there is none.
 */

import { fraction, over, plus, times, type Fraction } from '../money/fraction';
import type { Figures, Opening } from './figures';
import {
  CURRENT_ASSETS,
  EQUITY,
  GROSS_PROFIT,
  only,
  OPERATING_PROFIT,
  PROFIT,
  QUICK_ASSETS,
  TOTAL_ASSETS,
  totalOf,
  type Statements,
  type Total,
} from './statements';

const DAYS = 365;

/** A total, averaged where it names the balance it opened with. */
interface Measure extends Total {
  readonly opening?: Opening;
}

export interface Ratio {
  readonly name: string;
  /** How it is computed, in words. */
  readonly definition: string;
  readonly of: Measure;
  readonly per: Measure;
  /** Whether it is shown as days. */
  readonly inDays?: boolean;
}

const SALES = only('sales');
const COGS = only('cogs');
const CURRENT_LIABILITIES = only('current liabilities');
const INVENTORY: Measure = { ...only('inventory'), opening: 'opening inventory' };
const RECEIVABLES: Measure = { ...only('receivables'), opening: 'opening receivables' };
const ASSETS: Measure = { ...TOTAL_ASSETS, opening: 'opening assets' };
const AVERAGE_EQUITY: Measure = { ...EQUITY, opening: 'opening equity' };

/** In the catalogue's order. */
export const RATIOS: readonly Ratio[] = [
  { name: 'Gross margin', definition: '(sales − cost of goods sold) ÷ sales', of: GROSS_PROFIT, per: SALES },
  {
    name: 'Operating margin',
    definition: '(sales − cost of goods sold − operating expenses − losses outside both) ÷ sales',
    of: OPERATING_PROFIT,
    per: SALES,
  },
  { name: 'Net margin', definition: 'profit after tax ÷ sales', of: PROFIT, per: SALES },
  {
    name: 'Current ratio',
    definition: '(cash + receivables + inventory) ÷ current liabilities',
    of: CURRENT_ASSETS,
    per: CURRENT_LIABILITIES,
  },
  {
    name: 'Quick ratio',
    definition: '(cash + receivables) ÷ current liabilities',
    of: QUICK_ASSETS,
    per: CURRENT_LIABILITIES,
  },
  { name: 'Inventory turnover', definition: 'cost of goods sold ÷ inventory', of: COGS, per: INVENTORY },
  {
    name: 'Days of inventory',
    definition: `${DAYS} × inventory ÷ cost of goods sold`,
    of: INVENTORY,
    per: COGS,
    inDays: true,
  },
  { name: 'Receivables turnover', definition: 'sales ÷ receivables', of: SALES, per: RECEIVABLES },
  { name: 'Asset turnover', definition: 'sales ÷ total assets', of: SALES, per: ASSETS },
  { name: 'Return on assets', definition: 'profit after tax ÷ total assets', of: PROFIT, per: ASSETS },
  { name: 'Return on equity', definition: 'profit after tax ÷ equity', of: PROFIT, per: AVERAGE_EQUITY },
  { name: 'Debt to equity', definition: 'debt ÷ equity, both at the close', of: only('debt'), per: EQUITY },
];

/** What is measured, with the balances it is the average of. */
export interface Measured {
  readonly opening: Fraction | undefined;
  readonly closing: Fraction;
  readonly value: Fraction;
}

/** A ratio of some statements, before it is divided. */
export interface Quotient {
  readonly times: number;
  readonly of: Measured;
  readonly per: Measured;
}

export function quotientOf(ratio: Ratio, statements: Statements, openings: Figures['openings']): Quotient {
  const measured = (measure: Measure): Measured => measuredIn(measure, statements, openings);
  return { times: ratio.inDays === true ? DAYS : 1, of: measured(ratio.of), per: measured(ratio.per) };
}

function measuredIn(measure: Measure, statements: Statements, openings: Figures['openings']): Measured {
  const closing = totalOf(statements, measure);
  const opening = measure.opening === undefined ? undefined : openings.get(measure.opening);
  const value = opening === undefined ? closing : times(plus(opening, closing), HALF);
  return { opening, closing, value };
}

const HALF = fraction(1n, 2n);

/** The ratio; nothing where it has no meaning. */
export function divided({ times: scale, of, per }: Quotient): Fraction | undefined {
  if (per.value.num <= 0n) return undefined;
  return over(times(of.value, fraction(BigInt(scale))), per.value);
}
