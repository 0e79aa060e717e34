/** United Kingdom. */

import type { DatedTable } from '../dated-table';
import type { Regime } from '../regime';
import { AIA_LIMITS } from './annual-investment-allowance';
import { CLAIMS, FIRST_YEAR_RATES } from './first-year-allowance';
import { PAYERS, type Payer } from './payer';
import { SMALL_POOL_LIMITS } from './small-pool';
import { MAIN_RATES, SPECIAL_RATES } from './writing-down-rates';

const ofBoth = (tables: Readonly<Record<Payer, DatedTable<number>>>): readonly DatedTable<number>[] =>
  PAYERS.map((payer) => tables[payer]);

export const UK: Regime = {
  code: 'UK',
  country: 'United Kingdom',
  tables: [
    ...ofBoth(MAIN_RATES),
    ...ofBoth(SPECIAL_RATES),
    ...ofBoth(SMALL_POOL_LIMITS),
    ...CLAIMS.map((claim) => FIRST_YEAR_RATES[claim]),
    ...ofBoth(AIA_LIMITS),
  ],
};
