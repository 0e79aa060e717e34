/** A spreadsheet with the add-in's own functions of tests, as their metadata declares them. */

import '../older-node';
import * as library from '@odoo/o-spreadsheet';
import { heldforsale, impairment, fvlcd, recoverable } from '../../../src/functions/writedown/impairment';
import { inventory } from '../../../src/functions/writedown/inventory';
import { journal } from '../../../src/functions/writedown/journal';
import { ageing, allowance, ecl } from '../../../src/functions/writedown/receivables';
import { cgu } from '../../../src/functions/writedown/units';
import { goodwill, heldandused } from '../../../src/functions/writedown/us-gaap';
import { sensitivity, viu } from '../../../src/functions/writedown/value-in-use';
import { createEngineHost, type EngineHost } from '../../../src/workbench/engine/engine-host';
import { registerFunctions } from '../../../src/workbench/engine/register-functions';
import { FunctionBridge, type Implementation } from '../../../src/workbench/functions/bridge';
import type { Parameter } from '../../../src/workbench/functions/metadata';
import type { Cell, Entry } from '../../../src/workbench/host/host';
import { areaAtAddress } from '../../../src/workbench/host/look-up';
import { excelNamespace } from '../../../src/workbench/office/excel';
import { metadata, parameter } from '../spreadsheet';

/** `n` takes a number, `a` anything, `m` a range. */
const FUNCTIONS: readonly (readonly [string, string, Implementation])[] = [
  ['WRITEDOWN.VIU', 'mnaa', viu as Implementation],
  ['WRITEDOWN.FVLCD', 'nn', fvlcd as Implementation],
  ['WRITEDOWN.RECOVERABLE', 'aa', recoverable],
  ['WRITEDOWN.IMPAIRMENT', 'nn', impairment as Implementation],
  ['WRITEDOWN.SENSITIVITY', 'mnnnnnan', sensitivity as Implementation],
  ['WRITEDOWN.CGU', 'mnnnn', cgu as Implementation],
  ['WRITEDOWN.HELDANDUSED', 'nmn', heldandused as Implementation],
  ['WRITEDOWN.GOODWILL', 'nnnnn', goodwill as Implementation],
  ['WRITEDOWN.HELDFORSALE', 'nnnn', heldforsale as Implementation],
  ['WRITEDOWN.INVENTORY', 'maan', inventory as Implementation],
  ['WRITEDOWN.ECL', 'mmn', ecl as Implementation],
  ['WRITEDOWN.ALLOWANCE', 'nn', allowance as Implementation],
  ['WRITEDOWN.AGEING', 'mmammn', ageing as Implementation],
  ['WRITEDOWN.JOURNAL', 'amaaamn', journal as Implementation],
];

function declared(letter: string, index: number): Parameter {
  const name = `p${index}`;
  if (letter === 'n') return parameter(name, { optional: true });
  return parameter(name, {
    type: 'any',
    optional: true,
    ...(letter === 'm' ? { dimensionality: 'matrix' as const } : {}),
  });
}

export interface PaperBook extends EngineHost {
  readonly cell: (address: string) => Cell;
  readonly write: (address: string, entries: readonly (readonly Entry[])[]) => void;
}

/** The workbook that the add-in's own room speaks to. */
export function openPaperBook(): PaperBook {
  const bridge = new FunctionBridge();
  const functions = FUNCTIONS.map(([id, letters]) => metadata(id, [...letters].map(declared)));
  registerFunctions(library, { functions }, bridge);
  for (const [id, , implementation] of FUNCTIONS) bridge.associate(id, implementation);
  bridge.finish();
  const opened = createEngineHost(library);
  const { host } = opened;
  Object.assign(globalThis, {
    Excel: excelNamespace(host),
    Office: { context: { requirements: { isSetSupported: () => true } } },
  });
  return {
    ...opened,
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
  };
}
