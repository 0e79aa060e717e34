/** The cells of an address, read again whenever the workbook may have changed. */

import { useEffect, useState } from 'react';
import { readCells, type Cells } from '../../workbook/cells';
import type { Outcome } from '../../workbook/outcome';
import { useSurroundings } from '../surroundings';

/**
 * @param address Blank reads nothing.
 * @param moment Anything that changes when the cells may have.
 * @returns `undefined` while they are not known.
 */
export function useCells(address: string, moment: string): Outcome<Cells> | undefined {
  const { excel } = useSurroundings();
  const [read, setRead] = useState<{ readonly address: string; readonly cells: Outcome<Cells> }>();
  useEffect(() => {
    if (!excel || address === '') return undefined;
    let isCurrent = true;
    void readCells(address).then((cells) => {
      if (isCurrent) setRead({ address, cells });
    });
    return () => {
      isCurrent = false;
    };
  }, [excel, address, moment]);
  return read?.address === address ? read.cells : undefined;
}
