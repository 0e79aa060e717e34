/** Germany. */

import type { Regime } from '../regime';
import { DEGRESSIVE_RATES } from './rates';

export const DE: Regime = { code: 'DE', country: 'Germany', tables: [DEGRESSIVE_RATES] };
