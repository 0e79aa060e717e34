/** Where a formula would go now, asked again whenever that may have changed. */

import { useEffect, useState } from 'react';
import { findFormulaPlace, type FormulaPlace } from '../../workbook/formula-place';
import type { Outcome } from '../../workbook/outcome';

/**
 * @param rows 0 asks nothing.
 * @param moment Anything that changes when the workbook or its selection may have.
 * @returns `undefined` while it is not known for so many cells.
 */
export function useFormulaPlace(
  rows: number,
  columns: number,
  moment: string,
): Outcome<FormulaPlace> | undefined {
  const size = `${rows} × ${columns}`;
  const [found, setFound] = useState<{ readonly size: string; readonly place: Outcome<FormulaPlace> }>();
  useEffect(() => {
    if (rows === 0) return undefined;
    let isCurrent = true;
    void findFormulaPlace(rows, columns).then((place) => {
      if (isCurrent) setFound({ size, place });
    });
    return () => {
      isCurrent = false;
    };
  }, [rows, columns, size, moment]);
  return found?.size === size ? found.place : undefined;
}
