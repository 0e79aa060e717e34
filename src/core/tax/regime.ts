/** What a country brings: its name, as functions spell it, and every dated table of its law. */

import type { DatedTable } from './dated-table';

export interface Regime {
  /** The second level of its functions' names and, in lower case, the name of its folder. */
  readonly code: string;
  readonly country: string;
  readonly tables: readonly DatedTable<unknown>[];
}
