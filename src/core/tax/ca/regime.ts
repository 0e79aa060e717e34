/** Canada. */

import type { Regime } from '../regime';
import { ACCELERATED, PRODUCTIVITY, REACCELERATED } from './first-year-factor';

export const CA: Regime = {
  code: 'CA',
  country: 'Canada',
  tables: [ACCELERATED, PRODUCTIVITY, REACCELERATED],
};
