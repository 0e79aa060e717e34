/** What the rows of a register are read by. */

import type { Decimals } from '../money/minor';
import type { HeadedRow } from '../table/headed';
import type { Convention } from '../time/service';
import type { RegisterColumn } from './columns';

export type Row = HeadedRow<RegisterColumn>;

export interface Terms {
  /** Both included. */
  readonly from: number;
  readonly to: number;
  /** For rows that name none. */
  readonly convention: Convention;
  readonly yearEnd: number;
  readonly decimals: Decimals;
  /** Whether units of production can be told: they are those of the span alone. */
  readonly takesUnits: boolean;
}
