/** Canada. */

import type { Regime } from '../regime';

export const CA: Regime = { code: 'CA', country: 'Canada', tables: [] };
