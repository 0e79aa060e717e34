/** The add-in's own workbook room, speaking to the workbench instead of to Excel. */

import { excelNamespace } from '../../../src/workbench/office/excel';
import type { Area } from '../../../src/workbench/host/area';
import type { Host } from '../../../src/workbench/host/host';
import { areaAtAddress } from '../../../src/workbench/host/look-up';
import { openSpreadsheet, type Spreadsheet } from '../spreadsheet';

export interface Room extends Spreadsheet {
  /** What happens right after cells were written, before anything else; once. */
  meanwhile: ((area: Area) => void) | undefined;
  readonly values: (address: string) => unknown[][];
}

/** @param supports `true` for a host with undo groups. */
export function openRoom(supports = true): Room {
  const spreadsheet = openSpreadsheet();
  const { host } = spreadsheet;
  const room: Room = {
    ...spreadsheet,
    meanwhile: undefined,
    values: (address) =>
      host.cells.read(areaAtAddress(host, address)).map((row) => row.map(({ value }) => value)),
  };
  const cells: Host['cells'] = {
    ...host.cells,
    write(area, entries) {
      host.cells.write(area, entries);
      const { meanwhile } = room;
      room.meanwhile = undefined;
      meanwhile?.(area);
    },
  };
  Object.assign(globalThis, {
    Excel: excelNamespace({ ...host, cells }),
    Office: { context: { requirements: { isSetSupported: () => supports } } },
  });
  return room;
}
