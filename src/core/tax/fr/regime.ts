/** France. */

import type { Regime } from '../regime';
import { COEFFICIENTS } from './coefficients';

export const FR: Regime = { code: 'FR', country: 'France', tables: [COEFFICIENTS] };
