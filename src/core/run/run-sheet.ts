/**
 * The records of runs as the sheet `Posted charges` keeps them: plain values, a row an asset and a
 * column a run, so that a hundred thousand assets take a column a month and an auditor can add them up.
 *
 *     Run      |       | depreciation 20260101-20260131 | …
 *     Book, From, To, By, Entries, State, Digest …
 *     Asset    | Class | Charge                         | …
 *     M-106    | Press |                         412.50 | …
 */

import { readWord } from '../argument';
import { reversalId } from '../journal/entry-id';
import { fromMinor, minor, toMinor, type Decimals } from '../money/minor';
import { GROUPINGS, type Grouping } from '../register/grouping';
import { shown } from '../problem';
import { all, andThen, ok, refuse, type Result } from '../result';
import { readDate } from '../time/date-argument';
import { entryIdOf, holdingKey, type Charged, type HoldingKey, type RunRecord } from './run-record';

/** What a run's column says above its charges, in its order. */
export const RUN_LABELS = ['Run', 'Book', 'From', 'To', 'By', 'Entries', 'State', 'Digest'] as const;
/** The header of the assets. */
export const CHARGE_HEADER = ['Asset', 'Class', 'Charge'] as const;
/** The first column of a run. */
export const FIRST_RUN = 2;
/** The rows above the first asset. */
export const HEAD_ROWS = RUN_LABELS.length + 1;

/** A run is written down before its entries are, and again when they stand. */
export const RUN_STATES = ['posting', 'posted'] as const;

export interface KeptRun extends RunRecord {
  readonly scope: Grouping;
  /** How many entries it posts. */
  readonly entries: number;
  readonly state: (typeof RUN_STATES)[number];
  /** Of {@link digestText}, as it was when it was written. */
  readonly digest: string;
}

export interface KeptRuns {
  readonly runs: readonly KeptRun[];
  /** The assets in the order of their rows. */
  readonly rows: readonly Pick<Charged, 'tag' | 'assetClass'>[];
}

type Cells = readonly (readonly unknown[])[];

/**
 * @param cells The sheet from its first cell on; none where there is no sheet.
 * @problem not-understood for what is not as it was written: nothing is run on records that cannot be read
 */
export function readKeptRuns(cells: Cells, decimals: Decimals): Result<KeptRuns> {
  if (cells.length === 0) return ok({ runs: [], rows: [] });
  const labels = RUN_LABELS.map((_, row) => cells[row]?.[0]);
  if (labels.some((label, row) => label !== RUN_LABELS[row])) {
    return refuse(
      'not-understood',
      'Posted charges',
      'other rows at its top',
      `the rows ${RUN_LABELS.join(', ')}`,
    );
  }
  const rows = cells.slice(HEAD_ROWS).map(([tag, assetClass]) => ({
    tag: String(tag),
    assetClass: String(assetClass),
  }));
  const width = cells[0]?.length ?? 0;
  const columns = Array.from({ length: Math.max(0, width - FIRST_RUN) }, (_, i) => i + FIRST_RUN).filter(
    (column) => cells[0]?.[column] !== '',
  );
  return andThen(all<KeptRun[]>(columns.map((column) => readRun(cells, column, rows, decimals))), (runs) =>
    ok({ runs, rows }),
  );
}

function readRun(cells: Cells, column: number, rows: KeptRuns['rows'], decimals: Decimals): Result<KeptRun> {
  const cell = (label: (typeof RUN_LABELS)[number]): unknown => cells[RUN_LABELS.indexOf(label)]?.[column];
  const id = String(cell('Run'));
  const named = (label: (typeof RUN_LABELS)[number]): string => `Posted charges, ${id}, ${label}`;
  const read: Result<[number, number, Grouping, KeptRun['state'], ReadonlyMap<HoldingKey, Charged>]> = all([
    readDate(named('From'), cell('From')),
    readDate(named('To'), cell('To')),
    readWord(named('By'), cell('By'), GROUPINGS),
    readWord(named('State'), cell('State'), RUN_STATES),
    readCharges(cells, column, rows, decimals, id),
  ]);
  return andThen(read, ([from, to, scope, state, charges]) =>
    ok({
      ...{ id, book: String(cell('Book')), from, to, scope, entries: Number(cell('Entries')), state },
      ...{ digest: String(cell('Digest')), charges },
    }),
  );
}

function readCharges(
  cells: Cells,
  column: number,
  rows: KeptRuns['rows'],
  decimals: Decimals,
  id: string,
): Result<ReadonlyMap<HoldingKey, Charged>> {
  const charges = new Map<HoldingKey, Charged>();
  for (const [index, { tag, assetClass }] of rows.entries()) {
    const amount = cells[HEAD_ROWS + index]?.[column];
    if (amount === '' || amount === undefined) continue;
    const name = `Posted charges, ${id}, ${tag}`;
    if (typeof amount !== 'number') return refuse('not-understood', name, shown(amount), 'an amount');
    const units = toMinor(name, amount, decimals);
    if (!units.ok) return units;
    charges.set(holdingKey({ tag, assetClass }), { tag, assetClass, charge: units.value });
  }
  return ok(charges);
}

/** What is written for a run: assets that have no row yet, and its column from the top down. */
export interface RunColumn {
  readonly newRows: KeptRuns['rows'];
  readonly column: readonly (string | number)[];
}

export function columnOf(run: KeptRun, rows: KeptRuns['rows'], decimals: Decimals): RunColumn {
  const known = new Set(rows.map(holdingKey));
  const newRows = [...run.charges]
    .filter(([key]) => !known.has(key))
    .map(([, { tag, assetClass }]) => ({ tag, assetClass }));
  const amounts = [...rows, ...newRows].map((row) => {
    const charged = run.charges.get(holdingKey(row));
    return charged === undefined ? '' : fromMinor(charged.charge, decimals);
  });
  const { id, book, from, to, scope, entries, state, digest } = run;
  return {
    newRows,
    column: [id, book, from, to, scope, entries, state, digest, CHARGE_HEADER[2], ...amounts],
  };
}

/** What of a run counts as posted, by the entries that stand in the journal. */
export interface Settled {
  readonly run: KeptRun;
  /** Said where the run was stopped, or its entries are not there any more. */
  readonly sentence?: string;
}

/**
 * A run as the journal bears it out: what was reversed is not posted, and of a run that was stopped while
 * it was posting only what stands.
 *
 * @param journal The ids of all entries in the journal.
 */
export function settled(run: KeptRun, journal: ReadonlySet<string>): Settled {
  const standing = new Map<HoldingKey, Charged>();
  const names = new Map<string, boolean>();
  for (const [key, charged] of run.charges) {
    const name = run.scope === 'asset' ? charged.tag : charged.assetClass;
    const stands = names.get(name) ?? isStanding(run, name, journal);
    names.set(name, stands);
    if (stands) standing.set(key, charged);
  }
  const state = 'posted';
  if (standing.size === run.charges.size) return { run: { ...run, state } };
  return { run: { ...run, charges: standing, state }, sentence: sentenceOf(run, standing.size) };
}

function sentenceOf({ id, state, charges }: KeptRun, standing: number): string {
  const why = state === 'posting' ? 'was stopped' : 'has entries that were reversed or are gone';
  return `The run ${id} ${why}: ${standing} of its ${charges.size} assets count as posted.`;
}

function isStanding({ id, scope }: KeptRun, name: string, journal: ReadonlySet<string>): boolean {
  const entry = entryIdOf(id, scope, name);
  return [entry, `${entry}, catch-up`].some((each) => journal.has(each) && !journal.has(reversalId(each)));
}

/** The sum of a run's charges in currency. */
export function totalOf({ charges }: RunRecord, decimals: Decimals): number {
  return fromMinor(minor([...charges.values()].reduce((sum, { charge }) => sum + charge, 0)), decimals);
}
