/** Formulas in cells: our functions in the workbench's engine, the engine's own, and HyperFormula's. */

import '../workbench/older-node';
import * as library from '@odoo/o-spreadsheet';
import { HyperFormula } from 'hyperformula';
import { ddb } from '../../src/functions/wdv/excel';
import { schedule } from '../../src/functions/wdv/schedules';
import { createEngineHost } from '../../src/workbench/engine/engine-host';
import { registerFunctions } from '../../src/workbench/engine/register-functions';
import { FunctionBridge } from '../../src/workbench/functions/bridge';
import type { FunctionMetadata, Parameter } from '../../src/workbench/functions/metadata';
import { areaAtAddress } from '../../src/workbench/host/look-up';
import { whole } from './contender';
import { timed, type Contender, type Turns } from './measure';
import { OURS, TIMING_HEADER, timingRows, type Section } from './section';

const numbers = (names: readonly string[]): readonly Parameter[] =>
  names.map((name) => ({ name, type: 'number', dimensionality: 'scalar', optional: name === 'factor' }));
const DDB: FunctionMetadata = {
  id: 'WDV.DDB',
  name: 'WDV.DDB',
  parameters: numbers(['cost', 'salvage', 'life', 'period', 'factor']),
};
const SCHEDULE: FunctionMetadata = {
  id: 'WDV.SCHEDULE',
  name: 'WDV.SCHEDULE',
  parameters: [
    ...numbers(['cost', 'salvage', 'life']),
    { name: 'method', type: 'any', dimensionality: 'scalar' },
  ],
};

interface Sheet {
  readonly write: (address: string, rows: readonly (readonly (string | number)[])[]) => void;
  readonly read: (address: string) => unknown;
}

let bridge: FunctionBridge | undefined;

function workbench(): Sheet {
  if (bridge === undefined) {
    bridge = new FunctionBridge();
    registerFunctions(library, { functions: [DDB, SCHEDULE] }, bridge);
    bridge.associate(DDB.id, ddb as (...given: unknown[]) => unknown);
    bridge.associate(SCHEDULE.id, schedule as (...given: unknown[]) => unknown);
    bridge.finish();
  }
  const { host } = createEngineHost(library);
  return {
    write: (address, rows) => {
      const at = areaAtAddress(host, address);
      const area = { ...at, rows: rows.length, columns: rows[0]?.length ?? 0 };
      host.undo.batch(() => host.cells.write(area, rows));
    },
    read: (address) => host.cells.read(areaAtAddress(host, address))[0]?.[0]?.value,
  };
}

function hyperFormula(): Sheet {
  const engine = HyperFormula.buildEmpty({ licenseKey: 'gpl-v3', maxRows: 200_000 });
  const sheet = engine.getSheetId(engine.addSheet('Sheet')) ?? 0;
  const at = (address: string): { sheet: number; col: number; row: number } => {
    const found = engine.simpleCellAddressFromString(address, sheet);
    if (found === undefined) throw new Error(`no cell ${address}`);
    return found;
  };
  return {
    write: (address, rows) => {
      engine.setCellContents(
        at(address),
        rows.map((row) => [...row]),
      );
    },
    read: (address) => engine.getCellValue(at(address)),
  };
}

/** A sheet full of one formula, all of which depend on A1; a run changes it and sees the last follow. */
function recalculated(name: string, sheet: Sheet, formulas: readonly string[]): Contender {
  sheet.write('A1', [[100_000]]);
  sheet.write(
    'C1',
    formulas.map((formula) => [formula]),
  );
  let cost = 100_000;
  return whole(name, () => {
    cost += 1;
    sheet.write('A1', [[cost]]);
    const last = Number(sheet.read(`C${formulas.length}`));
    if (!(last > 0)) throw new Error(`${name}: ${String(sheet.read(`C${formulas.length}`))}`);
    return last;
  });
}

const ddbOf = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `=${name}(A1,${index % 100},60,${1 + (index % 40)})`);

/** Ten turns of a hundred thousand formulas are enough, and one run is a turn. */
const LONG: Turns = { milliseconds: 1, rounds: 7 };

export function formulas(counts: readonly number[]): Section {
  const parts = counts.map((count) =>
    timingRows(
      `${count.toLocaleString('en-US')} formulas`,
      timed(
        [
          recalculated(OURS, workbench(), ddbOf('WDV.DDB', count)),
          recalculated("the engine's own DDB", workbench(), ddbOf('DDB', count)),
          recalculated('HyperFormula, DDB', hyperFormula(), ddbOf('DDB', count)),
        ],
        LONG,
      ),
    ),
  );
  return {
    title: 'Formulas in cells',
    about:
      'One cell is changed that all formulas depend on, and the last of them is read: WDV.DDB in the engine of the workbench, through the bridge of its add-ins, beside the DDB of the engine itself and of HyperFormula.',
    header: TIMING_HEADER,
    rows: parts.flatMap(({ rows }) => rows),
    held: parts.flatMap(({ held }) => held),
  };
}

/** What crosses the bridge: one whole schedule, or a call a cell. */
export function bridged(turns: Turns): Section {
  const calls = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `=WDV.DDB(A1,100,60,${1 + (index % 60)})`);
  const spill = workbench();
  spill.write('A1', [[100_000]]);
  spill.write('C1', [['=WDV.SCHEDULE(A1,100,60,"DDB")']]);
  let cost = 100_000;
  const contenders = [
    whole(OURS, () => {
      cost += 1;
      spill.write('A1', [[cost]]);
      const closing = Number(spill.read('H61'));
      if (!(closing > 0)) throw new Error(`closing ${String(spill.read('H61'))}`);
      return closing;
    }),
    recalculated('60 cells of WDV.DDB, one column', workbench(), calls(60)),
    recalculated('360 cells of WDV.DDB, as many as the spill has', workbench(), calls(360)),
  ];
  const timings = timed(contenders, turns);
  return {
    title: 'One spill against sixty cells',
    about:
      'A schedule of 60 rows after its cost has changed, in the workbench: one WDV.SCHEDULE that spills 61 rows of six columns, and cells with a call each, sixty for one of its columns and as many as it has in all. In Excel every call crosses between two processes besides.',
    header: TIMING_HEADER,
    ...timingRows('60 rows', timings),
  };
}
