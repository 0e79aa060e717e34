/**
 * A corporate asset allocated to the cash-generating units it serves, as a table: by carrying amount
 * times remaining life, so that a unit which will use it longer bears more.
 *
 *     weight    = carrying × remaining life
 *     allocated = amount × weight ÷ Σ weight
 *
 * Source: IAS 36.102, with the weights of its Illustrative Example 8.
 */

import { Decimal } from 'decimal.js';
import { readPositive } from '../argument';
import { cite } from '../citation';
import { allocate } from '../money/allocation';
import { fromMinor, minor, readDecimals, readMinor, type Decimals, type Minor } from '../money/minor';
import { all, andThen, ok, refuse, type Result } from '../result';
import type { Column } from '../table/headed';
import { readRows, saidBy, shownIn, type Cell, type ReadRow } from '../table/rows';
import { tooManyCells } from '../table/size';
import { answer, figure, type Answer, type Matrix, type Step } from '../working';
import { CARRYING_COLUMN, tooMuchTogether } from './unit-table';

const HEADER = ['CGU', 'Carrying', 'Weight', 'Allocated', 'After'] as const;

type CorporateColumn = 'CGU' | 'Carrying' | 'Remaining life';

const COLUMNS: readonly Column<CorporateColumn>[] = [
  { name: 'CGU', synonyms: ['Unit', 'Cash-generating unit'], isNeeded: true },
  CARRYING_COLUMN,
  { name: 'Remaining life', isNeeded: true },
];

interface ServedUnit {
  /** In minor units. */
  readonly carrying: Minor;
  /** Above 0. */
  readonly lifeYears: number;
  /** Currency × years. */
  readonly weight: number;
}

type Rows = readonly ReadRow<ServedUnit>[];

/**
 * `WRITEDOWN.CORPORATE`.
 *
 * @param cgus A table with the columns CGU, Carrying, in currency, 0 or more, and Remaining life, in years, above 0.
 * @param amount Carrying amount of the corporate asset, in currency, 0 or more.
 * @param decimals Of the currency, 0 to 4; 2 when omitted.
 * @returns `CGU, Carrying, Weight, Allocated, After`, the units in their order: what is allocated adds up to the amount.
 * @problem not-understood for a table without a needed column or without rows; out-of-range, also where nothing weighs
 *   anything; too-large. A row that cannot be read shows its problem, and so does what is allocated, which depends on every row.
 * @example corporate([['CGU', 'Carrying', 'Remaining life'], ['A', 100, 10], ['B', 150, 20], ['C', 200, 20]], 150)
 *          // A 18.75, B 56.25, C 75
 */
export function corporate(cgus: unknown, amount: unknown, decimals?: unknown): Answer<Matrix> {
  return andThen(readDecimals(decimals), (digits) => {
    const read: Result<[Rows, Minor]> = all([
      readRows('cgus', cgus, COLUMNS, 'CGU', (cell) => readServedUnit(cell, digits)),
      readMinor('amount', amount, digits),
    ]);
    return andThen(read, ([rows, asset]) => allocated(rows, asset, digits));
  });
}

function readServedUnit(cell: (name: CorporateColumn) => Cell, decimals: Decimals): Result<ServedUnit> {
  const [carrying, life] = [cell('Carrying'), cell('Remaining life')];
  const read: Result<[Minor, number]> = all([
    readMinor(carrying.place, carrying.given, decimals),
    readPositive(life.place, life.given),
  ]);
  return andThen(read, ([amount, lifeYears]) => {
    const weight = new Decimal(fromMinor(amount, decimals)).times(lifeYears).toNumber();
    if (Number.isFinite(weight)) return ok({ carrying: amount, lifeYears, weight });
    return refuse('out-of-range', life.place, figure(lifeYears), 'years whose weight is a finite number');
  });
}

function allocated(rows: Rows, asset: Minor, decimals: Decimals): Answer<Matrix> {
  const size = `${figure(rows.length)} units`;
  const refused =
    tooManyCells('cgus', size, 'a table', rows.length + 1, HEADER.length) ??
    tooMuchTogether('cgus', rows, asset, decimals);
  if (refused !== undefined) return { ok: false, problem: refused };
  const said = saidBy(rows);
  if (said.ok && asset > 0 && said.value.every(({ carrying }) => carrying === 0)) {
    const takes = 'a table in which a unit has a carrying amount above 0';
    return refuse('out-of-range', 'cgus', 'carrying amounts of 0', takes);
  }
  const parts = andThen(said, (units) => ok(partsOf(rows, units, asset)));
  const amount = (units: number): number => fromMinor(minor(units), decimals);
  const table: Matrix = [
    HEADER,
    ...rows.map(({ name, said: unit }, index) => {
      const part = andThen(unit, () => andThen(parts, (all) => ok(all[index] ?? minor(0))));
      return [
        name,
        shownIn(unit, ({ carrying }) => amount(carrying)),
        shownIn(unit, ({ weight }) => weight),
        shownIn(part, amount),
        shownIn(
          andThen(unit, ({ carrying }) => andThen(part, (own) => ok(carrying + own))),
          amount,
        ),
      ];
    }),
  ];
  return answer(table, () => workingOf(said, amount(asset), table));
}

function partsOf(rows: Rows, units: readonly ServedUnit[], asset: Minor): readonly Minor[] {
  const places = Math.max(...units.map(({ lifeYears }) => new Decimal(lifeYears).decimalPlaces()));
  const scale = new Decimal(10).pow(places);
  const shares = units.map(({ carrying, lifeYears }, index) => ({
    weight: BigInt(carrying) * BigInt(new Decimal(lifeYears).times(scale).toFixed(0)),
    most: asset,
    name: rows[index]?.name ?? '',
  }));
  return allocate(asset, shares).parts;
}

function workingOf(said: Result<readonly ServedUnit[]>, asset: number, table: Matrix): readonly Step[] {
  const source = cite('IAS 36', '102');
  const weights = said.ok ? said.value.map(({ weight }) => weight) : [];
  const total: Step = {
    label: 'Weights together',
    formula: 'Σ carrying × remaining life',
    value: weights.reduce((sum, weight) => sum + weight, 0),
    unit: 'units',
    source,
  };
  return [
    ...(said.ok ? [total] : []),
    {
      label: 'Corporate asset by unit',
      formula: `${figure(asset)} × weight ÷ ${said.ok ? figure(total.value as number) : 'Σ weight'}`,
      value: table,
      unit: 'table',
      source,
    },
  ];
}
