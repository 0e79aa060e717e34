/** Every country whose tax law is here: one folder and one line each. */

import { AU } from './au/regime';
import { CA } from './ca/regime';
import { DE } from './de/regime';
import { FR } from './fr/regime';
import { IN } from './in/regime';
import type { Regime } from './regime';
import { UK } from './uk/regime';
import { US } from './us/regime';

export const REGIMES: readonly Regime[] = [US, UK, IN, CA, AU, FR, DE];
