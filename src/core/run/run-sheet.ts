/**
 * The records of runs as the sheet `Posted charges` keeps them: plain values, a row an asset and a
 * column a run, so that a hundred thousand assets take a column a month and an auditor can add them up.
 *
 *     Run      |       | depreciation 20260101-20260131 | …
 *     Register, Book, From, To, By, Entries, State, Digest …
 *     Asset    | Class | Charge                         | …
 *     M-106    | Press |                         412.50 | …
 */

import { readWord } from '../argument';
import { fromMinor, minor, toMinor, type Decimals } from '../money/minor';
import { GROUPINGS, type Grouping } from '../register/grouping';
import { shown } from '../problem';
import { all, andThen, ok, refuse, type Result } from '../result';
import { each, type Steps } from '../steps';
import { readDate } from '../time/date-argument';
import { isoDate } from '../time/serial';
import type { DigestedRun } from './run-digest';
import { holdingKey, idKey, type Charged, type HoldingKey, type RunRecord } from './run-record';

/** What a run's column says above its charges, in its order. */
export const RUN_LABELS = [
  'Run',
  'Register',
  'Book',
  'From',
  'To',
  'By',
  'Entries',
  'State',
  'Digest',
] as const;
/** The header of the assets. */
export const CHARGE_HEADER = ['Asset', 'Class', 'Charge'] as const;
/** The first column of a run. */
export const FIRST_RUN = 2;
/** The rows above the first asset. */
export const HEAD_ROWS = RUN_LABELS.length + 1;

/** A run is written down before its entries are, and again when they stand. */
export const RUN_STATES = ['posting', 'posted'] as const;

export interface KeptRun extends DigestedRun {
  /** How many entries it posts. */
  readonly entries: number;
  readonly state: (typeof RUN_STATES)[number];
  /** As it was when it was written. */
  readonly digest: string;
}

export interface KeptRuns {
  readonly runs: readonly KeptRun[];
  /** The assets in the order of their rows. */
  readonly rows: readonly Pick<Charged, 'tag' | 'assetClass'>[];
}

type Cells = readonly (readonly unknown[])[];

/** What stands above a run's charges. */
export interface RunHead extends Omit<KeptRun, 'charges'> {
  /** Its column, from 0. */
  readonly column: number;
}

/**
 * @param cells The sheet from its first cell on; none where there is no sheet.
 * @problem not-understood for what is not as it was written: nothing is run on records that cannot be read
 */
export function readKeptRuns(cells: Cells, decimals: Decimals): Result<KeptRuns> {
  if (cells.length === 0) return ok({ runs: [], rows: [] });
  return andThen(readRunHeads(cells.slice(0, HEAD_ROWS)), (heads) => {
    const reading = startReading(heads);
    return andThen(readRunRows(reading, cells.slice(HEAD_ROWS), decimals), () => ok(keptRunsOf(reading)));
  });
}

/**
 * The runs by what stands above their charges.
 *
 * @param top The first {@link HEAD_ROWS} rows of the sheet.
 * @problem not-understood
 */
export function readRunHeads(top: Cells): Result<readonly RunHead[]> {
  if (RUN_LABELS.some((label, row) => top[row]?.[0] !== label)) {
    return refuse(
      'not-understood',
      'Posted charges',
      'other rows at its top',
      `the rows ${RUN_LABELS.join(', ')}`,
    );
  }
  const ids = top[0] ?? [];
  const columns = ids.flatMap((id, column) => (column < FIRST_RUN || id === '' ? [] : [column]));
  return andThen(all<RunHead[]>(columns.map((column) => readHead(top, column))), (heads) => {
    const ids = heads.map(({ id }) => idKey(id));
    const again = heads.find((_, i) => ids.indexOf(ids[i] ?? '') < i);
    if (again === undefined) return ok(heads);
    return refuse('not-understood', 'Posted charges', `the run ${again.id} twice`, 'each run once');
  });
}

/** The days that a run's id names. */
const DAYS = /^\w+ (\d{8})-(\d{8})( |,|$)/;

function isSpanOf(id: string, from: number, to: number): boolean {
  const [, first, last] = DAYS.exec(id) ?? [];
  const days = [from, to].map((day) => isoDate(day).replace(/-/g, ''));
  return first === undefined || (first === days[0] && last === days[1]);
}

function readHead(top: Cells, column: number): Result<RunHead> {
  const cell = (label: (typeof RUN_LABELS)[number]): unknown => top[RUN_LABELS.indexOf(label)]?.[column];
  const id = String(cell('Run'));
  const named = (label: (typeof RUN_LABELS)[number]): string => `Posted charges, ${id}, ${label}`;
  const read: Result<[number, number, Grouping, KeptRun['state']]> = all([
    readDate(named('From'), cell('From')),
    readDate(named('To'), cell('To')),
    readWord(named('By'), cell('By'), GROUPINGS),
    readWord(named('State'), cell('State'), RUN_STATES),
  ]);
  const [register, book] = [String(cell('Register')), String(cell('Book'))];
  const [entries, digest] = [Number(cell('Entries')), String(cell('Digest'))];
  return andThen(read, ([from, to, scope, state]) =>
    isSpanOf(id, from, to)
      ? ok({ column, id, register, book, from, to, scope, entries, state, digest })
      : refuse('not-understood', named('From'), 'other days', 'the days that the run’s id names'),
  );
}

/** A sheet that is read some rows at a time. */
export interface RunReading {
  readonly heads: readonly RunHead[];
  /** The charges of each run, in the order of the heads. */
  readonly charges: readonly Map<HoldingKey, Charged>[];
  readonly rows: Pick<Charged, 'tag' | 'assetClass'>[];
}

export function startReading(heads: readonly RunHead[]): RunReading {
  return { heads, charges: heads.map(() => new Map()), rows: [] };
}

/**
 * Adds the next rows of the sheet to what was read of it.
 *
 * @problem not-understood for what is no amount, and for an asset that has two of one run
 */
export function readRunRows(reading: RunReading, cells: Cells, decimals: Decimals): Result<true> {
  for (const row of cells) {
    const [tag, assetClass] = [String(row[0]), String(row[1])];
    reading.rows.push({ tag, assetClass });
    const key = holdingKey({ tag, assetClass });
    for (const [i, { id, column }] of reading.heads.entries()) {
      const amount = row[column];
      if (amount === '' || amount === undefined) continue;
      const name = `Posted charges, ${id}, ${tag}`;
      if (typeof amount !== 'number') return refuse('not-understood', name, shown(amount), 'an amount');
      const units = toMinor(name, amount, decimals);
      if (!units.ok) return units;
      if (reading.charges[i]?.has(key) === true) {
        return refuse('not-understood', name, 'two amounts', 'one row an asset and class');
      }
      reading.charges[i]?.set(key, { tag, assetClass, charge: units.value });
    }
  }
  return ok(true);
}

export function keptRunsOf({ heads, charges, rows }: RunReading): KeptRuns {
  const runs = heads.map(({ id, register, book, from, to, scope, entries, state, digest }, i) => ({
    ...{ id, register, book, from, to, scope, entries, state, digest },
    charges: charges[i] ?? new Map<HoldingKey, Charged>(),
  }));
  return { runs, rows };
}

/** What is written for a run: assets that have no row yet, and its column from the top down. */
export interface RunColumn {
  readonly newRows: KeptRuns['rows'];
  readonly column: readonly (string | number)[];
}

/** @param rows The assets that have a row, in the order of their rows. */
export function* columnOf(run: KeptRun, rows: KeptRuns['rows'], decimals: Decimals): Steps<RunColumn> {
  const amounts: (string | number)[] = [];
  const known = new Set<HoldingKey>();
  yield* each(rows, (row) => {
    const key = holdingKey(row);
    const charged = run.charges.get(key);
    known.add(key);
    amounts.push(charged === undefined ? '' : fromMinor(charged.charge, decimals));
  });
  const newRows: Pick<Charged, 'tag' | 'assetClass'>[] = [];
  yield* each(run.charges, ([key, { tag, assetClass, charge }]) => {
    if (known.has(key)) return;
    newRows.push({ tag, assetClass });
    amounts.push(fromMinor(charge, decimals));
  });
  const { id, register, book, from, to, scope, entries, state, digest } = run;
  const head = [id, register, book, from, to, scope, entries, state, digest, CHARGE_HEADER[2]];
  return { newRows, column: [...head, ...amounts] };
}

/** The sum of a run's charges in currency. */
export function totalOf({ charges }: RunRecord, decimals: Decimals): number {
  return fromMinor(minor([...charges.values()].reduce((sum, { charge }) => sum + charge, 0)), decimals);
}
