/**
 * What the books show of an asset between two days, in whole minor units: one place of an array a
 * figure, so that a hundred thousand assets are summed without an object each.
 *
 *     carrying = cost − accumulated, at the opening and at the closing
 *
 * Source: IAS 16.73(d), (e).
 */

import { chargedUntil } from '../depreciation/history';
import type { Movement } from '../depreciation/effect';
import type { Holding } from './holding';

/** Where each figure stands. */
const FIGURE = {
  costOpening: 0,
  additions: 1,
  revaluation: 2,
  costDisposals: 3,
  accumulatedOpening: 4,
  charge: 5,
  impairment: 6,
  reversal: 7,
  accumulatedDisposals: 8,
  proceeds: 9,
} as const;
export const FIGURES = Object.keys(FIGURE).length;

/** Adds an asset's figures from one day to another, both included; nothing before it is in service. */
export function addFigures(holding: Holding, from: number, to: number, into: Float64Array): void {
  const { cost, start, history } = holding;
  if (start > to) return;
  const add = (figure: keyof typeof FIGURE, amount: number): void => {
    const place = FIGURE[figure];
    into[place] = (into[place] ?? 0) + amount;
  };
  const before = start < from ? chargedUntil(history, from - 1) : 0;
  let [costOpening, carryingOpening] = start < from ? [cost, cost - before] : [0, 0];
  if (start >= from) add('additions', cost);
  for (const movement of history.movements) {
    if (movement.on > to) break;
    if (movement.on < from) {
      costOpening += movement.gross;
      carryingOpening += movement.adjustment;
    } else {
      addMovement(movement, add);
    }
  }
  add('costOpening', costOpening);
  add('accumulatedOpening', costOpening - carryingOpening);
  add('charge', chargedUntil(history, to) - before);
}

function addMovement(
  { kind, adjustment, gross, proceeds }: Movement,
  add: (figure: keyof typeof FIGURE, amount: number) => void,
): void {
  switch (kind) {
    case 'addition':
      return add('additions', adjustment);
    case 'revaluation':
      return add('revaluation', adjustment);
    case 'impairment':
      return add('impairment', 0 - adjustment);
    case 'reversal':
      return add('reversal', adjustment);
    case 'disposal':
    case 'part-disposal':
      add('costDisposals', 0 - gross);
      add('accumulatedDisposals', adjustment - gross);
      return add('proceeds', proceeds);
    default:
      return undefined;
  }
}

/** One figure of an asset or of a sum of them. */
export type ReadOff = (figure: keyof typeof FIGURE) => number;

export function readOff(figures: Float64Array): ReadOff {
  return (figure) => figures[FIGURE[figure]] ?? 0;
}

/** Cost less depreciation and impairment at the opening. */
export function carryingOpening(of: ReadOff): number {
  return of('costOpening') - of('accumulatedOpening');
}

/** Cost less depreciation and impairment at the closing. */
export function carryingClosing(of: ReadOff): number {
  return costClosing(of) - accumulatedClosing(of);
}

/** Gross cost at the closing. */
export function costClosing(of: ReadOff): number {
  return of('costOpening') + of('additions') + of('revaluation') - of('costDisposals');
}

/** Depreciation and impairment at the closing. */
export function accumulatedClosing(of: ReadOff): number {
  const lost = of('accumulatedOpening') + of('charge') + of('impairment');
  return lost - of('reversal') - of('accumulatedDisposals');
}

/** Carrying amount of what left. */
export function carryingDisposed(of: ReadOff): number {
  return of('costDisposals') - of('accumulatedDisposals');
}
