/** Where the entry would go now, asked again whenever that may have changed. */

import { useEffect, useState } from 'react';
import { findJournalPlace, type JournalPlace } from '../../workbook/journal-place';
import type { Outcome } from '../../workbook/outcome';

/**
 * @param lineCount 0 asks nothing.
 * @param moment Anything that changes when the workbook may have.
 * @returns `undefined` while it is not known for so many lines.
 */
export function usePlace(lineCount: number, moment: string): Outcome<JournalPlace> | undefined {
  const [found, setFound] = useState<{ readonly lineCount: number; readonly place: Outcome<JournalPlace> }>();
  useEffect(() => {
    if (lineCount === 0) return undefined;
    let isCurrent = true;
    void findJournalPlace(lineCount).then((place) => {
      if (isCurrent) setFound({ lineCount, place });
    });
    return () => {
      isCurrent = false;
    };
  }, [lineCount, moment]);
  return found?.lineCount === lineCount ? found.place : undefined;
}
