/** A count that grows shortly after the person moved on in the sheet, where there is one. */

import { useEffect, useState } from 'react';
import { onSelectionChanged } from '../../workbook/selection-changes';

/** Long enough that holding an arrow key down asks the workbook once. */
const PAUSE_MILLISECONDS = 200;

export function useSheetMoves(excel: boolean): number {
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    if (!excel) return undefined;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const stop = onSelectionChanged(() => {
      clearTimeout(pause);
      pause = setTimeout(() => setMoves((count) => count + 1), PAUSE_MILLISECONDS);
    });
    return () => {
      clearTimeout(pause);
      stop();
    };
  }, [excel]);
  return moves;
}
