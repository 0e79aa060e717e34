/** How a run from one day to another explains itself: by the carrying amount it leads to, and its table. */

import { cite } from '../citation';
import { fromMinor, minor } from '../money/minor';
import { isoDate } from '../time/serial';
import { figure, type Step } from '../working';
import { carryingClosing, readOff, type ReadOff } from './figures';
import type { Line } from './grouping';
import type { Terms } from './terms';

/**
 * @param total Without a carrying amount where a row of it cannot be read.
 * @param formula Of the carrying amount, from figures in minor units and how they are shown.
 * @param table The step of the result.
 */
export function workingOfRun(
  { figures, problem }: Line,
  { to, decimals }: Terms,
  formula: (of: ReadOff, shown: (units: number) => string) => string,
  table: Step,
): readonly Step[] {
  if (problem !== undefined) return [table];
  const of = readOff(figures);
  const amount = (units: number): number => fromMinor(minor(units), decimals);
  const carrying: Step = {
    label: `Carrying amount at the close of ${isoDate(to)}`,
    formula: formula(of, (units) => figure(amount(units))),
    value: amount(carryingClosing(of)),
    unit: 'amount',
    source: cite('IAS 16', '73(e)'),
  };
  return [carrying, table];
}
