/** Where the working paper would go now, asked again whenever that may have changed. */

import { useEffect, useState } from 'react';
import type { Outcome } from '../../workbook/outcome';
import { findPaperPlace, type PaperPlace } from '../../workbook/paper-sheet';

interface Asked {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * @param name Blank asks nothing.
 * @param moment Anything that changes when the workbook may have.
 * @returns `undefined` while it is not known.
 */
export function usePaperPlace(
  { name, rows, columns }: Asked,
  moment: string,
): Outcome<PaperPlace> | undefined {
  const asked = `${rows} ${columns} ${name}`;
  const [found, setFound] = useState<{ readonly asked: string; readonly place: Outcome<PaperPlace> }>();
  useEffect(() => {
    if (name === '') return undefined;
    let isCurrent = true;
    void findPaperPlace(name, rows, columns).then((place) => {
      if (isCurrent) setFound({ asked: `${rows} ${columns} ${name}`, place });
    });
    return () => {
      isCurrent = false;
    };
  }, [name, rows, columns, moment]);
  return found?.asked === asked ? found.place : undefined;
}
