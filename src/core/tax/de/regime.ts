/** Germany. */

import type { Regime } from '../regime';

export const DE: Regime = { code: 'DE', country: 'Germany', tables: [] };
