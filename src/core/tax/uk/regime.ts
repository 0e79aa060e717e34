/** United Kingdom. */

import type { Regime } from '../regime';

export const UK: Regime = { code: 'UK', country: 'United Kingdom', tables: [] };
