/**
 * What a custom function gave back, as the cell shows it: Excel passes results through JSON, where
 * neither `NaN` nor infinity exists.
 */

import { isFunctionError, visibleMessage } from './errors';

export interface CellOutcome {
  readonly value: number | string | boolean;
  readonly message?: string;
}

/** Row by row, as the function returned it. */
export type MatrixOutcome = readonly (readonly CellOutcome[])[];
export type Outcome = CellOutcome | MatrixOutcome;

export function errorOutcome(code: string, message?: string): CellOutcome {
  return message === undefined ? { value: code } : { value: code, message };
}

/** A thrown `CustomFunctions.Error` keeps what Excel keeps of it; anything else loses its message. */
export function thrownOutcome(thrown: unknown): CellOutcome {
  if (isFunctionError(thrown)) return errorOutcome(thrown.code, visibleMessage(thrown));
  return errorOutcome('#VALUE!');
}

function scalarOutcome(result: unknown): CellOutcome {
  switch (typeof result) {
    case 'string':
    case 'boolean':
      return { value: result };
    case 'number':
      if (Number.isNaN(result)) return errorOutcome('#VALUE!');
      return Number.isFinite(result) ? { value: result } : errorOutcome('#NUM!');
    default:
      if (result === null || result === undefined) return { value: 0 };
      return isFunctionError(result) ? thrownOutcome(result) : errorOutcome('#VALUE!');
  }
}

/** In a matrix JSON turns `NaN` and infinity into `null`, and a `null` there shows as 0. */
function elementOutcome(result: unknown): CellOutcome {
  if (typeof result === 'number' && !Number.isFinite(result)) return { value: 0 };
  return scalarOutcome(result);
}

/** The rows of a proper matrix: at least one cell, and every row as long as the first. */
function rectangle(result: readonly unknown[]): readonly (readonly unknown[])[] | undefined {
  if (!result.every((row): row is unknown[] => Array.isArray(row))) return undefined;
  const width = result[0]?.length ?? 0;
  return width > 0 && result.every((row) => row.length === width) ? result : undefined;
}

export function outcomeOf(result: unknown): Outcome {
  if (!Array.isArray(result)) return scalarOutcome(result);
  return rectangle(result)?.map((row) => row.map(elementOutcome)) ?? errorOutcome('#VALUE!');
}
