/**
 * The spreadsheet library as the workbench sees it. The page loads it from its own unmodified
 * script file, the tests from its CommonJS build; both hand it in here, so nothing of it is ever
 * bundled.
 */

import type * as OSpreadsheet from '@odoo/o-spreadsheet';
import { HostFailure } from '../host/host';
import type { Area } from '../host/area';

export type Library = typeof OSpreadsheet;
export type Model = InstanceType<Library['Model']>;

interface Outcome {
  readonly isSuccessful: boolean;
  readonly reasons: readonly string[];
}

/** The library's own zones count both ends. */
export interface Zone {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function zoneOf(area: Area): Zone {
  return {
    left: area.column,
    top: area.row,
    right: area.column + area.columns - 1,
    bottom: area.row + area.rows - 1,
  };
}

export function areaOf(sheetId: string, zone: Zone): Area {
  return {
    sheetId,
    row: zone.top,
    column: zone.left,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
}

/** Sends one command; "nothing to change" is no failure, anything else the library refuses is. */
export function command(model: Model, type: string, payload: object = {}): void {
  const dispatch = model.dispatch as unknown as (type: string, payload: object) => Outcome;
  const outcome = dispatch(type, payload);
  if (outcome.isSuccessful || outcome.reasons.every((reason) => reason === 'NoChanges')) return;
  if (outcome.reasons.includes('SheetLocked')) {
    throw new HostFailure('AccessDenied', 'The sheet is protected.');
  }
  throw new HostFailure('InvalidArgument', `The spreadsheet refused ${type}: ${outcome.reasons.join(', ')}.`);
}
