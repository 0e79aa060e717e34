/** What is posted now, asked again whenever that may have changed; the last answer stands until then. */

import { useEffect, useState } from 'react';
import { readPostedLines, type PostedLines } from '../../workbook/journal-read';
import type { Outcome } from '../../workbook/outcome';
import { useSurroundings } from '../surroundings';

/**
 * @param isWanted Whether anything shows it: what nobody sees is not asked for.
 * @param moment Anything that changes when the workbook may have.
 * @returns `undefined` until it is known, and where there is no workbook.
 */
export function usePosted(isWanted: boolean, moment: string): Outcome<PostedLines> | undefined {
  const { excel } = useSurroundings();
  const [posted, setPosted] = useState<Outcome<PostedLines>>();
  useEffect(() => {
    if (!excel || !isWanted) return undefined;
    let isCurrent = true;
    void readPostedLines().then((answer) => {
      if (isCurrent) setPosted(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [excel, isWanted, moment]);
  return posted;
}
