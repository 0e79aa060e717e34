/** Answers that are tables, read by the names of their columns. */

import { schedule } from '../../src/core/depreciation/schedule';
import type { Answer, CellValue, Matrix } from '../../src/core/working';
import { valueOf } from './answers';

export type Line = Readonly<Record<string, CellValue>>;

/** A cell of a header, which holds words alone. */
export const wordOf = (cell: CellValue): string => (typeof cell === 'string' ? cell : '');

/** The rows of a table, each by its header. */
export function linesOf(table: Matrix): readonly Line[] {
  const [header = [], ...rows] = table;
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [wordOf(name), row[index] ?? ''])));
}

/** One column of a table, as numbers. */
export function column(table: Matrix, name: string): number[] {
  return linesOf(table).map((line) => Number(line[name]));
}

/** An amount in whole cents. */
export const cents = (amount: CellValue | undefined): number => Math.round(Number(amount) * 100);

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);

/** A schedule asked for by name; what is left out is omitted. */
export interface Asked {
  readonly cost: number;
  readonly salvage?: number;
  readonly life: number;
  readonly method?: string;
  readonly factor?: number;
  readonly start?: string | number;
  readonly every?: string;
  readonly convention?: string;
  readonly yearEnd?: number;
  readonly events?: readonly (readonly unknown[])[];
  readonly units?: readonly number[];
  readonly calendar?: readonly string[];
}

export function answerTo(asked: Asked): Answer<Matrix> {
  return schedule(
    asked.cost,
    asked.salvage ?? 0,
    asked.life,
    asked.method,
    asked.factor,
    asked.start,
    asked.every,
    asked.convention,
    asked.yearEnd,
    2,
    asked.events,
    asked.units?.map((each) => [each]),
    asked.calendar?.map((each) => [each]),
  );
}

export function scheduleOf(asked: Asked): Matrix {
  return valueOf(answerTo(asked));
}

/** Events by date, under their header. */
export function onDates(...events: (readonly [date: string | number, event: string, amount?: unknown])[]) {
  return [
    ['Date', 'Event', 'Amount'],
    ...events.map(([date, event, amount]) => [date, event, amount ?? null]),
  ];
}

/** Events by number of period, under their header. */
export function inPeriods(...events: (readonly [period: number, event: string, amount?: unknown])[]) {
  return [
    ['Period', 'Event', 'Amount'],
    ...events.map(([period, event, amount]) => [period, event, amount ?? null]),
  ];
}
