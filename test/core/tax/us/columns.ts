/** The printed columns of Publication 946, and deductions asked for by name. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { macrs } from '../../../../src/core/tax/us/macrs';
import type { Answer } from '../../../../src/core/working';
import { valueOf } from '../../answers';

export interface Column {
  readonly table: string;
  readonly property_class: number;
  readonly method: string;
  readonly convention: string;
  readonly place: number | null;
  readonly percentages: readonly number[];
}

const FILE = join(__dirname, '../../../fixtures/tax/us-percentage-tables.json');

export const COLUMNS = (JSON.parse(readFileSync(FILE, 'utf8')) as { readonly columns: readonly Column[] })
  .columns;

/** What is left out is omitted. */
export interface Asked {
  readonly basis: number;
  readonly property_class: unknown;
  readonly convention?: string | null;
  readonly method?: string | null;
  readonly place?: number | null;
  readonly mode?: string;
  readonly disposed?: boolean;
  readonly disposal_place?: number;
}

export function answerIn(year: number, asked: Asked): Answer<number> {
  const { basis, property_class, convention, method, place, mode, disposed, disposal_place } = asked;
  return macrs(basis, property_class, year, convention, method, place, mode, disposed, disposal_place);
}

export function deductionIn(year: number, asked: Asked): number {
  return valueOf(answerIn(year, asked));
}

/** Longer than any recovery period. */
export const ALL_YEARS = Array.from({ length: 52 }, (_, index) => index + 1);

/** The deductions of every year that has one. */
export function deductions(asked: Asked): readonly number[] {
  const most = Math.ceil(Number(asked.property_class)) + 1;
  const every = ALL_YEARS.slice(0, most).map((year) => deductionIn(year, asked));
  return every.filter((amount) => amount > 0);
}
