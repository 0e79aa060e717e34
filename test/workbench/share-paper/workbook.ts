/** A workbook with the add-in's own functions, computed by the workbench's engine and read through its Excel. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { catalogueOf, type Catalogue, type DescribedFunction } from '../../../src/taskpane/explain/catalogue';
import { gathered, type Gathered } from '../../../src/taskpane/share/gathered';
import { workbookPaperWords as words } from '../../../src/taskpane/words/workbook-paper';
import {
  findWorkbookPaperPlace,
  writeWorkbookPaper,
  type WorkbookPaperPlace,
} from '../../../src/workbook/workbook-paper-sheet';
import { command, zoneOf } from '../../../src/workbench/engine/library';
import type { Area } from '../../../src/workbench/host/area';
import { createEngineHost, type EngineHost } from '../../../src/workbench/engine/engine-host';
import { registerFunctions } from '../../../src/workbench/engine/register-functions';
import { FunctionBridge } from '../../../src/workbench/functions/bridge';
import type { Cell, Entry } from '../../../src/workbench/host/host';
import { areaAtAddress } from '../../../src/workbench/host/look-up';
import { excelNamespace } from '../../../src/workbench/office/excel';
import { builtFunctions } from '../../functions/built-functions';
import { library } from '../spreadsheet';

export interface Workbook extends EngineHost {
  readonly described: readonly DescribedFunction[];
  readonly catalogue: Catalogue;
  readonly cell: (address: string) => Cell;
  readonly write: (address: string, entries: readonly (readonly Entry[])[]) => void;
  readonly name: (name: string, area: Area) => void;
  readonly spill: (address: string) => readonly (readonly Cell[])[];
}

export async function openWorkbook(): Promise<Workbook> {
  const { functions, bindings } = await builtFunctions();
  const bridge = new FunctionBridge();
  registerFunctions(library, { functions }, bridge);
  bindings.forEach(([id, binding]) => bridge.associate(id, binding));
  bridge.finish();
  const opened = createEngineHost(library);
  const { host } = opened;
  Object.assign(globalThis, {
    Excel: excelNamespace(host),
    Office: { context: { requirements: { isSetSupported: () => true } } },
  });
  return {
    ...opened,
    described: functions,
    catalogue: catalogueOf(functions),
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
    name(name, area) {
      const ranges = [opened.model.getters.getRangeDataFromZone(area.sheetId, zoneOf(area))];
      command(opened.model, 'CREATE_NAMED_RANGE', { name, ranges });
    },
    spill(address) {
      const area = areaAtAddress(host, address);
      return host.cells.read(host.cells.spill(area)?.area ?? area);
    },
  };
}

/** 31 December 2026, by whom a test is prepared. */
export const SIGNED = { preparedOn: 46_387, preparedBy: 'A. Preparer' };

export async function gather(catalogue: Catalogue): Promise<Gathered> {
  const watch = { onProgress: () => undefined, signal: new AbortController().signal };
  const outcome = await gathered(catalogue, SIGNED, DEFAULT_SETTINGS, watch);
  if (!outcome.done) throw new Error(outcome.refusal.sentence);
  return outcome.value;
}

export async function writePaperOf(catalogue: Catalogue): Promise<WorkbookPaperPlace> {
  const { paper } = await gather(catalogue);
  const place = await findWorkbookPaperPlace(words.sheet, words.title, paper);
  if (!place.done) throw new Error(place.refusal.sentence);
  const written = await writeWorkbookPaper(words.sheet, words.title, paper, place.value);
  if (!written.done) throw new Error(written.refusal.sentence);
  return written.value;
}

/** The sheet of the paper, row by row. */
export function paperRows({ host }: Workbook): readonly (readonly Cell[])[] {
  const id = host.sheets.list().find(({ name }) => name === words.sheet)?.id ?? '';
  const used = host.sheets.used(id, false);
  return used === undefined ? [] : host.cells.read(used);
}

/** What a part of the paper says, by its title, from its header on; nothing where it has none. */
export function partOf(book: Workbook, title: string, header: string): readonly (readonly Cell[])[] {
  const rows = paperRows(book);
  const first = rows.findIndex(([cell]) => cell?.value === title);
  const top = rows.findIndex(([cell], i) => i > first && cell?.value === header);
  const end = rows.findIndex((row, i) => i > top && row.every(({ type }) => type === 'Empty'));
  return rows.slice(top + 1, end < 0 ? rows.length : end);
}
