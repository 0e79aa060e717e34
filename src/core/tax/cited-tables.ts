/** Which dated tables of law a citation is taken from. */

import { citationText, type Citation } from '../citation';
import { REGIMES } from './regimes';

export interface CitedTable {
  /** `UK: Writing-down allowances`. */
  readonly name: string;
  /** The day the table was last held against the law, `YYYY-MM-DD`. */
  readonly checked: string;
  /** What of the figures under the citation was not read in the law itself. */
  readonly unconfirmed: readonly string[];
}

/** @returns None for a citation that no dated table has: a standard, a definition of Excel's. */
export function tablesCiting(source: Citation): readonly CitedTable[] {
  const text = citationText(source);
  return REGIMES.flatMap(({ code, tables }) =>
    tables.flatMap((table): CitedTable[] => {
      const rows = table.rows.filter((row) => citationText(row.source) === text);
      if (rows.length === 0) return [];
      const unconfirmed = rows.flatMap((row) => (row.unconfirmed === undefined ? [] : [row.unconfirmed]));
      const name = `${code}: ${table.name}`;
      return [{ name, checked: table.checked, unconfirmed: [...new Set(unconfirmed)] }];
    }),
  );
}
