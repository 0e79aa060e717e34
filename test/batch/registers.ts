/** Random registers, each as the cells of a sheet and as the text of a file. */

import fc from 'fast-check';
import { isoDate } from '../../src/core/time/serial';
import { csv } from './surroundings';

const HEADER = [
  ...['Asset', 'Class', 'Cost', 'Salvage', 'Useful life', 'Method', 'Acquired', 'Disposed', 'Proceeds'],
  ...['Impairment', 'Impairment date', 'Convention', 'Remark'],
];
const DATES: ReadonlySet<number> = new Set([6, 7, 10]);

export type Cell = string | number | null;
export type Cells = readonly Cell[];

const serial = fc.integer({ min: 44_562, max: 46_022 });

function assetRow(tag: string): fc.Arbitrary<Cells> {
  return fc
    .record({
      assetClass: fc.constantFrom('Plant', 'Vehicles', 'plant', 'Über "alles", neu', '=Tools'),
      cost: fc.integer({ min: 100_000, max: 9_000_000 }),
      salvage: fc.integer({ min: 0, max: 50 }),
      life: fc.integer({ min: 8, max: 15 }),
      method: fc.constantFrom('SLN', 'SYD', 'DDB', 'VDB', 'sln', ''),
      arrives: serial,
      leaves: fc.option(fc.integer({ min: 46_023, max: 46_400 }), { freq: 4 }),
      loses: fc.option(fc.integer({ min: 46_023, max: 46_100 }), { freq: 5 }),
      convention: fc.constantFrom('', 'half-year', 'actual-life'),
    })
    .map(({ assetClass, cost, salvage, life, method, arrives, leaves, loses, convention }) => [
      ...[tag, assetClass, cost / 100, Math.floor((cost * salvage) / 100) / 100, life, method, arrives],
      ...(leaves === null ? [null, null] : [leaves, 12.5]),
      ...(loses === null || leaves !== null ? [null, null] : [0.01, loses]),
      ...[convention, 'one\ntwo'],
    ]);
}

/** Cells that no row is read with, by their places. */
const BAD: readonly (readonly [number, Cell])[] = [
  [2, -5],
  [2, 'much'],
  [4, 0],
  [5, 'fast'],
  [6, '03/04/2026'],
  [7, 40_000],
];

export interface Register {
  readonly rows: readonly Cells[];
  /** Which of the rows can be read. */
  readonly isGood: readonly boolean[];
}

export function withCell(row: Cells, place: number, cell: Cell): Cells {
  return row.map((one, index) => (index === place ? cell : one));
}

/** @param most How many rows at most. */
export function registers(most: number, hasBad = true): fc.Arbitrary<Register> {
  const kinds = fc.array(fc.constantFrom('good', 'good', 'good', ...(hasBad ? ['bad', 'blank'] : [])), {
    maxLength: most,
  });
  return kinds.chain((each) =>
    fc
      .tuple(...each.map((kind, index) => rowOf(kind, `A-${index}`)))
      .map((rows) => ({ rows, isGood: each.map((kind) => kind === 'good') })),
  );
}

function rowOf(kind: string, tag: string): fc.Arbitrary<Cells> {
  if (kind === 'blank') return fc.constant(HEADER.map(() => null));
  if (kind === 'good') return assetRow(tag);
  return fc
    .tuple(assetRow(tag), fc.constantFrom(...BAD))
    .map(([row, [place, cell]]) => withCell(row, place, cell));
}

/** The range that a person would select. */
export function rangeOf(rows: readonly Cells[]): readonly Cells[] {
  return [HEADER, ...rows];
}

/** The file of the same rows. */
export function fileOf(rows: readonly Cells[]): string {
  return csv([HEADER, ...rows.map(fieldsOf)]);
}

function fieldsOf(row: Cells): Cells {
  return row.map((cell, place) => (typeof cell === 'number' && DATES.has(place) ? isoDate(cell) : cell));
}

/** The fields of a CSV, read by other means than those of the command. */
export function fieldsIn(text: string): readonly (readonly string[])[] {
  return text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
        (quoted?.replace(/""/g, '"') ?? plain).replace(/^'=/, '='),
      ),
    );
}
