/** Registers for tests: an asset is an object by the names of its columns. */

import { register } from '../../../src/core/register/register';
import { rollForward } from '../../../src/core/register/roll-forward';
import type { Answer, Matrix } from '../../../src/core/working';
import { valueOf } from '../answers';
import { cents, linesOf, wordOf, type Line } from '../tables';

export type AssetRow = Readonly<Record<string, unknown>>;

/** A register over some days; what is left out is omitted. */
export interface Span {
  readonly from: string | number;
  readonly to: string | number;
  readonly convention?: string;
  readonly yearEnd?: number;
  readonly by?: 'asset' | 'class' | 'total';
  readonly book?: string;
  readonly events?: readonly (readonly unknown[])[];
}

const NEEDED = { Class: 'Plant', Salvage: 0, Method: 'SLN' };

/** The range a person would select: a header of every column that any asset has, then a row an asset. */
export function rangeOf(assets: readonly AssetRow[]): unknown[][] {
  const rows = assets.map((asset): AssetRow => ({ ...NEEDED, ...asset }));
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [header, ...rows.map((row) => header.map((name) => row[name] ?? null))];
}

export function registerAnswer(assets: readonly AssetRow[], span: Span): Answer<Matrix> {
  const { from, to, convention, yearEnd, by, book, events } = span;
  return register(rangeOf(assets), from, to, convention, yearEnd, by, book, events, 2);
}

/** The rows of the register, Total last. */
export function registerOf(assets: readonly AssetRow[], span: Span): readonly Line[] {
  return linesOf(valueOf(registerAnswer(assets, span)));
}

export function totalOf(assets: readonly AssetRow[], span: Span): Line {
  return registerOf(assets, { ...span, by: 'total' }).at(-1) ?? {};
}

export function noteAnswer(assets: readonly AssetRow[], span: Omit<Span, 'by'>): Answer<Matrix> {
  const { from, to, convention, yearEnd, book, events } = span;
  return rollForward(rangeOf(assets), from, to, convention, yearEnd, book, events, 2);
}

/** The rows of the note of IAS 16.73, in their order; two are called Disposals. */
const NOTE = [
  'costOpening',
  'additions',
  'revaluation',
  'costDisposals',
  'costClosing',
  'accumulatedOpening',
  'charge',
  'impairment',
  'reversal',
  'accumulatedDisposals',
  'accumulatedClosing',
  'carryingOpening',
  'carryingClosing',
] as const;

export type Note = Readonly<Record<(typeof NOTE)[number], number>>;

/** One column of the note, in whole cents. */
function noteColumn(table: Matrix, index: number): Note {
  const amounts = table.slice(1).filter((row) => typeof row[index] === 'number');
  if (amounts.length !== NOTE.length) throw new Error(`${amounts.length} rows in the note`);
  return Object.fromEntries(NOTE.map((name, row) => [name, cents(amounts[row]?.[index])])) as Note;
}

/** The columns of the note by class, and the Total, in whole cents. */
export function noteOf(
  assets: readonly AssetRow[],
  span: Omit<Span, 'by'>,
): { readonly classes: Readonly<Record<string, Note>>; readonly total: Note } {
  const table = valueOf(noteAnswer(assets, span));
  const header = table[0] ?? [];
  const columns = header.slice(1).map((name, index) => [wordOf(name), noteColumn(table, index + 1)] as const);
  const total = columns.find(([name]) => name === 'Total')?.[1];
  if (total === undefined) throw new Error('no Total in the note');
  return { classes: Object.fromEntries(columns.filter(([name]) => name !== 'Total')), total };
}

/** Events of a register, under their header. */
export function assetEvents(
  ...events: (readonly [asset: string, date: string | number, event: string, amount?: unknown])[]
) {
  return [
    ['Asset', 'Date', 'Event', 'Amount'],
    ...events.map(([asset, date, event, amount]) => [asset, date, event, amount ?? null]),
  ];
}
