/** Where the formula of the entry would go now, asked again whenever that may have changed. */

import { useEffect, useState } from 'react';
import { findFormulaPlace, type FormulaPlace } from '../../workbook/formula-place';
import type { Outcome } from '../../workbook/outcome';
import { FORMULA_COLUMNS } from './formula';

/**
 * @param rows 0 asks nothing.
 * @param moment Anything that changes when the workbook or its selection may have.
 * @returns `undefined` while it is not known for so many rows.
 */
export function useFormulaPlace(rows: number, moment: string): Outcome<FormulaPlace> | undefined {
  const [found, setFound] = useState<{ readonly rows: number; readonly place: Outcome<FormulaPlace> }>();
  useEffect(() => {
    if (rows === 0) return undefined;
    let isCurrent = true;
    void findFormulaPlace(rows, FORMULA_COLUMNS).then((place) => {
      if (isCurrent) setFound({ rows, place });
    });
    return () => {
      isCurrent = false;
    };
  }, [rows, moment]);
  return found?.rows === rows ? found.place : undefined;
}
