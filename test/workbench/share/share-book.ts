/** A workbook with every function of the catalogue, computed by the workbench's engine and read through its Excel. */

import { command } from '../../../src/workbench/engine/library';
import { createEngineHost, type EngineHost } from '../../../src/workbench/engine/engine-host';
import { registerFunctions } from '../../../src/workbench/engine/register-functions';
import { FunctionBridge } from '../../../src/workbench/functions/bridge';
import type { Area } from '../../../src/workbench/host/area';
import type { Cell, Entry, Host } from '../../../src/workbench/host/host';
import { areaAtAddress } from '../../../src/workbench/host/look-up';
import { excelNamespace } from '../../../src/workbench/office/excel';
import { checkKept, type KeptFormula } from '../../../src/workbook/kept-check';
import type { Outcome } from '../../../src/workbook/outcome';
import { checkSharing, type SharingCheck } from '../../../src/workbook/share-check';
import { freezeFormulas, type Frozen } from '../../../src/workbook/share-freeze';
import { restoreFormulas, type Restored } from '../../../src/workbook/share-restore';
import { builtFunctions } from '../../functions/built-functions';
import { library } from '../spreadsheet';

export interface ShareBook extends EngineHost {
  readonly ids: readonly string[];
  readonly cell: (address: string) => Cell;
  /** One step of undo. */
  readonly write: (address: string, entries: readonly (readonly Entry[])[]) => void;
  /** Before a row or column, from 0. */
  readonly insert: (sheet: string, dimension: 'ROW' | 'COL', before: number, quantity?: number) => void;
  readonly remove: (sheet: string, dimension: 'ROW' | 'COL', elements: readonly number[]) => void;
  readonly rename: (sheet: string, name: string) => void;
  readonly check: () => Promise<SharingCheck>;
  readonly freeze: () => Promise<Frozen>;
  readonly kept: () => Promise<readonly KeptFormula[]>;
  /** With the keys of those whose cells may be overwritten. */
  readonly restore: (...overwritten: readonly number[]) => Promise<Restored>;
}

/** @param answer Gets each cell that is read, and where it stands. */
export function withCells(host: Host, answer: (cell: Cell, at: Area) => Cell): Host {
  const read = (area: Area) =>
    host.cells.read(area).map((line, r) =>
      line.map((cell, c) => {
        return answer(cell, { ...area, row: area.row + r, column: area.column + c, rows: 1, columns: 1 });
      }),
    );
  return { ...host, cells: { ...host.cells, read } };
}

type Write = Host['cells']['write'];

/** @param write Gets what is to be entered, and the host's own way to do it. */
export function withWrites(host: Host, write: (into: Write, ...asked: Parameters<Write>) => void): Host {
  const into: Write = (...asked) => {
    host.cells.write(...asked);
  };
  return { ...host, cells: { ...host.cells, write: (...asked) => write(into, ...asked) } };
}

let built: ReturnType<typeof builtFunctions> | undefined;

/** @param over What of the host a test looks at, or replaces. */
export async function openShareBook(over: (host: Host) => Host = (host) => host): Promise<ShareBook> {
  built ??= builtFunctions();
  const { functions, bindings } = await built;
  const bridge = new FunctionBridge();
  registerFunctions(library, { functions }, bridge);
  bindings.forEach(([id, binding]) => bridge.associate(id, binding));
  bridge.finish();
  const opened = createEngineHost(library);
  const { host, model } = opened;
  Object.assign(globalThis, {
    Excel: excelNamespace(over(host)),
    Office: { context: { requirements: { isSetSupported: () => true } } },
  });
  const ids = functions.map(({ id }) => id);
  const check = async (): Promise<SharingCheck> => wanted(await checkSharing(ids));
  const sheetNamed = (name: string) => host.sheets.list().find((sheet) => sheet.name === name)?.id ?? '';
  return {
    ...opened,
    ids,
    cell(address) {
      const cell = host.cells.read(areaAtAddress(host, address))[0]?.[0];
      if (cell === undefined) throw new Error(`No cell at ${address}.`);
      return cell;
    },
    write(address, entries) {
      const at = areaAtAddress(host, address);
      const area = { ...at, rows: entries.length, columns: entries[0]?.length ?? 0 };
      host.undo.batch(() => host.cells.write(area, entries));
    },
    insert(sheetName, dimension, before, quantity = 1) {
      const sheetId = sheetNamed(sheetName);
      command(model, 'ADD_COLUMNS_ROWS', {
        sheetId,
        sheetName,
        dimension,
        base: before,
        quantity,
        position: 'before',
      });
    },
    remove(sheetName, dimension, elements) {
      command(model, 'REMOVE_COLUMNS_ROWS', {
        sheetId: sheetNamed(sheetName),
        sheetName,
        dimension,
        elements,
      });
    },
    rename: (sheetName, name) => host.sheets.rename(sheetNamed(sheetName), name),
    check,
    freeze: async () => wanted(await freezeFormulas(await check())),
    kept: async () => wanted(await checkKept(ids)).formulas,
    restore: async (...overwritten) =>
      wanted(await restoreFormulas(wanted(await checkKept(ids)), new Set(overwritten))),
  };
}

function wanted<T>(outcome: Outcome<T>): T {
  if (!outcome.done) throw new Error(outcome.refusal.sentence);
  return outcome.value;
}
