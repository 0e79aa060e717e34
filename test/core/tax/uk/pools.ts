/** Pools asked for by name, and their row by the names of its columns. */

import { pool } from '../../../../src/core/tax/uk/pool';
import type { Answer, Matrix } from '../../../../src/core/working';
import { valueOf } from '../../answers';
import { linesOf } from '../../tables';

export interface Asked {
  readonly opening?: number;
  readonly additions?: number;
  readonly disposals?: number;
  /** The year 2025 when left out. */
  readonly start?: string | number;
  readonly end?: string | number;
  readonly pool?: string;
  readonly payer?: string;
  readonly final?: boolean;
}

export interface Row {
  readonly balance: number;
  readonly rate: number;
  readonly allowance: number;
  readonly charge: number;
  readonly balancingAllowance: number;
  readonly forward: number;
}

export function poolAnswer(asked: Asked): Answer<Matrix> {
  return pool(
    asked.opening,
    asked.additions,
    asked.disposals,
    asked.start ?? '2025-01-01',
    asked.end ?? '2025-12-31',
    asked.pool,
    asked.payer,
    asked.final,
  );
}

export function poolRow(asked: Asked): Row {
  const [line = {}, ...more] = linesOf(valueOf(poolAnswer(asked)));
  expect(more).toEqual([]);
  return {
    balance: Number(line.Balance),
    rate: Number(line.Rate),
    allowance: Number(line.Allowance),
    charge: Number(line['Balancing charge']),
    balancingAllowance: Number(line['Balancing allowance']),
    forward: Number(line['Carried forward']),
  };
}
