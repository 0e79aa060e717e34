/** The sample workbook with the add-in's own functions, computed by the workbench's engine and read through its Excel. */

import { catalogueOf, type DescribedFunction } from '../../../src/taskpane/explain/catalogue';
import { explain } from '../../../src/taskpane/explain/explain';
import type { Explanation } from '../../../src/taskpane/explain/explanation';
import { openWorkbook } from '../../../src/workbench/engine/open-workbook';
import { command, zoneOf } from '../../../src/workbench/engine/library';
import { registerFunctions } from '../../../src/workbench/engine/register-functions';
import { FunctionBridge } from '../../../src/workbench/functions/bridge';
import type { Cell, Entry, Host } from '../../../src/workbench/host/host';
import { areaAtAddress } from '../../../src/workbench/host/look-up';
import { excelNamespace } from '../../../src/workbench/office/excel';
import { sampleWorkbook } from '../../../src/workbook/sample/workbook';
import { builtFunctions } from '../../functions/built-functions';
import { library } from '../../workbench/spreadsheet';

export interface Sheet {
  readonly host: Host;
  readonly described: readonly DescribedFunction[];
  readonly cell: (address: string) => Cell;
  readonly type: (address: string, entry: Entry) => void;
  readonly name: (name: string, address: string) => void;
  /** Selects a cell and explains it. */
  readonly explained: (address: string) => Promise<Explanation>;
}

export async function openSheet(): Promise<Sheet> {
  const { functions, bindings } = await builtFunctions();
  const bridge = new FunctionBridge();
  registerFunctions(library, { functions }, bridge);
  bindings.forEach(([id, binding]) => bridge.associate(id, binding));
  bridge.finish();
  const { host, model } = openWorkbook(library, sampleWorkbook);
  const supported = { requirements: { isSetSupported: () => true } };
  Object.assign(globalThis, { Excel: excelNamespace(host), Office: { context: supported } });
  const catalogue = catalogueOf(functions);
  return {
    host,
    described: functions,
    cell(address) {
      const found = host.cells.read(areaAtAddress(host, address))[0]?.[0];
      if (found === undefined) throw new Error(`no cell at ${address}`);
      return found;
    },
    type: (address, entry) =>
      host.undo.batch(() => host.cells.write(areaAtAddress(host, address), [[entry]])),
    name(name, address) {
      const area = areaAtAddress(host, address);
      const ranges = [model.getters.getRangeDataFromZone(area.sheetId, zoneOf(area))];
      command(model, 'CREATE_NAMED_RANGE', { name, ranges });
    },
    async explained(address) {
      host.selection.select(areaAtAddress(host, address));
      const outcome = await explain(catalogue);
      if (!outcome.done) throw new Error(outcome.refusal.sentence);
      return outcome.value;
    },
  };
}
