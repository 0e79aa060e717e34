/** Australia. */

import type { Regime } from '../regime';

export const AU: Regime = { code: 'AU', country: 'Australia', tables: [] };
