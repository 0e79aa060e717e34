/**
 * Units of production as a method: a straight line over the units the asset will make in all, in
 * place of its years.
 *
 *     accumulated = (cost − salvage) × units to date ÷ total units
 *
 * Source: IAS 16.62 (the units of production method).
 */

import { cite } from '../citation';
import { figure } from '../working';
import type { Method } from './curve';
import { straightLine } from './straight-line';

const source = cite('IAS 16', '62');

export const byUnits: Method = {
  word: 'UOP',
  label: 'Units of production',
  source,
  clock: 'units',
  valueAt: straightLine.valueAt,
  accumulated: straightLine.accumulated,
  working: ({ cost, salvage, life }) => [
    {
      label: 'Charge of a unit',
      formula: `(${figure(cost)} − ${figure(salvage)}) ÷ ${figure(life.near)}`,
      value: (cost - salvage) / life.near,
      unit: 'amount',
      source,
    },
  ],
};
