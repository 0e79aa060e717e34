/** The register of the workbook, asked for again whenever it may have changed. */

import { useEffect, useState } from 'react';
import type { Outcome } from '../../workbook/outcome';
import { findRegister, type RegisterTable } from '../../workbook/register-read';

/**
 * @param isWanted Whether anything shows it.
 * @param moment Anything that changes when the workbook may have.
 * @returns `undefined` until it is known; the same object as long as its cells are the same.
 */
export function useRegister(
  isWanted: boolean,
  moment: string,
): Outcome<RegisterTable | undefined> | undefined {
  const [found, setFound] = useState<Outcome<RegisterTable | undefined>>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    void findRegister().then((answer) => {
      if (isCurrent) setFound((now) => (JSON.stringify(now) === JSON.stringify(answer) ? now : answer));
    });
    return () => {
      isCurrent = false;
    };
  }, [isWanted, moment]);
  return found;
}
