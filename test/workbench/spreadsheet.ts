/** A spreadsheet without a page, with a few functions of known behaviour. */

import './older-node';
import * as library from '@odoo/o-spreadsheet';
import { createEngineHost, type EngineHost } from '../../src/workbench/engine/engine-host';
import { registerFunctions } from '../../src/workbench/engine/register-functions';
import { FunctionBridge, type Implementation } from '../../src/workbench/functions/bridge';
import type { FunctionMetadata, Parameter } from '../../src/workbench/functions/metadata';
import { areaAtAddress } from '../../src/workbench/host/look-up';
import type { Cell, Entry } from '../../src/workbench/host/host';

export { library };

export interface Spreadsheet extends EngineHost {
  readonly bridge: FunctionBridge;
  readonly cell: (address: string) => Cell;
  /** One undo step. */
  readonly write: (address: string, entries: readonly (readonly Entry[])[]) => void;
}

export function parameter(name: string, more: Partial<Parameter> = {}): Parameter {
  return { name, type: 'number', dimensionality: 'scalar', ...more };
}

export function metadata(
  id: string,
  parameters: readonly Parameter[],
  more: Partial<FunctionMetadata> = {},
): FunctionMetadata {
  return { id, name: id, parameters, ...more };
}

/** The last of a function's arguments as the function saw them. */
export const seen: unknown[][] = [];

const catalogue: readonly (readonly [FunctionMetadata, Implementation])[] = [
  [
    metadata('T.ADD', [parameter('a'), parameter('b', { optional: true })]),
    (a, b) => Number(a) + Number(b ?? 100),
  ],
  [
    metadata('T.COUNT', [parameter('rows')]),
    (rows) => Array.from({ length: Number(rows) }, (_, i) => [i + 1, `row ${i + 1}`]),
  ],
  [
    metadata('T.SEE', [
      parameter('any', { type: 'any' }),
      parameter('range', { type: 'any', dimensionality: 'matrix', optional: true }),
    ]),
    (...args) => (seen.push(args), seen.length),
  ],
  [
    metadata('T.WORD', [parameter('word', { type: 'any' })]),
    (word) => {
      throw Object.assign(new Error(`word got ${String(word)}`), { code: '#VALUE!' });
    },
  ],
];

export function openSpreadsheet(): Spreadsheet {
  const bridge = new FunctionBridge();
  registerFunctions(library, { functions: catalogue.map(([one]) => one) }, bridge);
  for (const [{ id }, implementation] of catalogue) bridge.associate(id, implementation);
  bridge.finish();
  seen.length = 0;
  const opened = createEngineHost(library);
  const { host } = opened;
  return {
    ...opened,
    bridge,
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
