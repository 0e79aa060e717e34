/** Australia. */

import type { Regime } from '../regime';
import { RATE_MULTIPLES } from './rate-multiples';

export const AU: Regime = { code: 'AU', country: 'Australia', tables: [RATE_MULTIPLES] };
