/** United States. */

import type { Regime } from '../regime';

export const US: Regime = { code: 'US', country: 'United States', tables: [] };
