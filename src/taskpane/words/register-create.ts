/** What the creation of a register says. */

import type { Outcome } from '../../workbook/outcome';
import type { NewRegister } from '../../workbook/register-create';
import type { Readiness } from '../journal/readiness';
import { spoken } from './language';
import { not, placed } from './placed';

const english = {
  intro:
    'A table with the columns that WDV.REGISTER, WDV.ROLLFORWARD, WDV.FORECAST and the month-end run read. Type an asset a row; the table grows as you go.',
  columns: 'Columns',
  usual: 'The usual ones',
  all: 'All',
  action: 'Create',
  readiness: (
    excel: boolean,
    place: Outcome<NewRegister> | undefined,
    columns: number,
    isBusy: boolean,
  ): Readiness =>
    excel
      ? placed(
          place,
          isBusy,
          ({ address, table, block }) =>
            `${address}, ${block.rows * columns} cells: the table ${table} on a new sheet`,
        )
      : not('Creating a register needs Excel.'),
  made: (sheet: string): string => `Created a register on the sheet ${sheet}. Type the first asset there.`,
  stopped: 'No register created.',
};

export const registerCreateWords = spoken({ en: english });
