/**
 * The workbench's sample workbook and a sheet with a call of every function, computed by the built
 * functions.js.
 */

import '../workbench/older-node';
import * as library from '@odoo/o-spreadsheet';
import { openWorkbook } from '../../src/workbench/engine/open-workbook';
import type { EngineHost } from '../../src/workbench/engine/engine-host';
import { registerFunctions } from '../../src/workbench/engine/register-functions';
import { FunctionBridge } from '../../src/workbench/functions/bridge';
import { addressText } from '../../src/workbench/host/area';
import type { Entry } from '../../src/workbench/host/host';
import { sampleWorkbook } from '../../src/workbook/sample/workbook';
import { call, metadata, type Declared } from '../built/add-in';
import { sensibleArguments } from '../built/sensible';

type Rows = readonly (readonly unknown[])[];

/** The sheet's name; a function stands in its first column, its result from the second on. */
export const EVERY_FUNCTION = 'Every function';
/** Where the tables begin that the calls refer to, to the right of the widest result. */
const TABLES_COLUMN = 30;

/** What a call spills: the rows, or the one of a single value. */
function answerOf(id: string, given: readonly unknown[]): Rows {
  const outcome = call(id, given);
  if (outcome.kind !== 'value') throw new Error(`${id} does not compute.`);
  return Array.isArray(outcome.value) ? (outcome.value as Rows) : [[outcome.value]];
}

function add(workbook: EngineHost, declared: Declared, sheetId: string, row: number): number {
  const { cells } = workbook.host;
  const given = sensibleArguments(declared);
  let column = TABLES_COLUMN;
  const write = (at: number, entries: Rows): string => {
    const area = { sheetId, row, column: at, rows: entries.length, columns: entries[0]?.length ?? 0 };
    cells.write(area, entries as readonly (readonly Entry[])[]);
    return addressText(area);
  };
  const texts = given.map((value) => {
    if (value === null) return '';
    if (!Array.isArray(value)) return JSON.stringify(value);
    const address = write(column, value as Rows);
    column += (value as Rows)[0]?.length ?? 0;
    return address;
  });
  const formula = `=${declared.id}(${texts.join(',').replace(/,+$/, '')})`;
  write(0, [[declared.id, formula]]);
  const tables = given.filter((value) => Array.isArray(value)) as readonly Rows[];
  const height = Math.max(answerOf(declared.id, given).length, ...tables.map((table) => table.length));
  // A spill needs rows that are there; writing nothing makes them.
  cells.write({ sheetId, row: row + height, column: 0, rows: 1, columns: 1 }, [[null]]);
  return row + height + 1;
}

export function everyFunction(): EngineHost {
  const bridge = new FunctionBridge();
  registerFunctions(library, metadata, bridge);
  for (const { id } of metadata.functions)
    bridge.associate(id, (...given) => {
      const outcome = call(id, given);
      if (outcome.kind === 'value') return outcome.value;
      throw outcome.kind === 'error'
        ? Object.assign(new Error(outcome.message), { code: outcome.code })
        : new Error(outcome.reason);
    });
  bridge.finish();
  const workbook = openWorkbook(library, sampleWorkbook);
  const { id } = workbook.host.sheets.add(EVERY_FUNCTION);
  workbook.host.undo.batch(() => {
    metadata.functions.reduce((row, declared) => add(workbook, declared, id, row), 0);
  });
  return workbook;
}
