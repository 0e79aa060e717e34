/** United States. */

import type { Regime } from '../regime';
import { BONUS_BY_ACQUISITION, BONUS_RATES } from './bonus-rates';
import { SECTION_179_LIMITS } from './section-179-limits';

export const US: Regime = {
  code: 'US',
  country: 'United States',
  tables: [BONUS_BY_ACQUISITION, ...BONUS_RATES, SECTION_179_LIMITS],
};
