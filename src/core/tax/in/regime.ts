/** India. */

import type { Regime } from '../regime';
import { FULL_RATE_DAYS } from './half-rate';

export const IN: Regime = { code: 'IN', country: 'India', tables: [FULL_RATE_DAYS] };
