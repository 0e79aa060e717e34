/** France. */

import type { Regime } from '../regime';

export const FR: Regime = { code: 'FR', country: 'France', tables: [] };
