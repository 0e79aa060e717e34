/** The cells of several addresses, read again whenever the workbook may have changed. */

import { useEffect, useState } from 'react';
import { readCells } from '../../workbook/cells';
import { useSurroundings } from '../surroundings';
import type { CellsRead } from './reading';

const NONE: CellsRead = new Map();

/**
 * @param addresses One a line.
 * @param moment Anything that changes when the cells may have.
 */
export function useTestCells(addresses: string, moment: string): CellsRead {
  const { excel } = useSurroundings();
  const [cells, setCells] = useState(NONE);
  useEffect(() => {
    if (!excel || addresses === '') return undefined;
    let isCurrent = true;
    const asked = addresses.split('\n');
    void Promise.all(asked.map(async (address) => [address, await readCells(address)] as const)).then(
      (read) => {
        if (isCurrent) setCells(new Map(read));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [excel, addresses, moment]);
  return cells;
}
