/** India. */

import type { Regime } from '../regime';

export const IN: Regime = { code: 'IN', country: 'India', tables: [] };
