/** The host port over `@odoo/o-spreadsheet`: makes the model and puts the parts together. */

import type { Host } from '../host/host';
import { cellsOf } from './cells';
import { eventsOf } from './events';
import { installErrors } from './excel-value';
import { areaOf, command, type Library, type Model } from './library';
import { numberFormats } from './number-format';
import { installProtection } from './protection';
import { installSavedFormats } from './saved-formats';
import { sheetsOf } from './sheets';
import { tablesOf } from './tables';
import { batchCommand, installUndoSteps, newSteps, undoOf } from './undo-steps';

export interface EngineHost {
  readonly host: Host;
  readonly model: Model;
}

/**
 * Functions must be registered before: a formula that the model meets without its function stays
 * `#NAME?`.
 *
 * @param data The library's own workbook data; without it the workbook is empty.
 */
export function createEngineHost(library: Library, data?: object): EngineHost {
  installErrors(library);
  installUndoSteps(library);
  installProtection(library, [batchCommand, 'AUTORESIZE_COLUMNS']);
  installSavedFormats(library);
  const steps = newSteps();
  const formats = numberFormats(library);
  const custom = { steps, formats };
  const model = new library.Model(data ?? library.helpers.createEmptyWorkbookData(), { custom });
  const { getters } = model;
  const sheets = sheetsOf(model);
  const active = getters.getActivePosition;
  const host: Host = {
    sheets,
    cells: cellsOf(library, model, formats),
    selection: {
      area: () => areaOf(getters.getActiveSheetId(), getters.getSelectedZone()),
      activeCell: () => ({
        sheetId: active().sheetId,
        row: active().row,
        column: active().col,
        rows: 1,
        columns: 1,
      }),
      select(area) {
        sheets.activate(area.sheetId);
        const zone = {
          left: area.column,
          top: area.row,
          right: area.column + area.columns - 1,
          bottom: area.row + area.rows - 1,
        };
        model.selection.selectZone({ cell: { col: area.column, row: area.row }, zone });
      },
    },
    names: {
      find(name) {
        const found = getters.getNamedRange(name);
        return found === undefined ? undefined : areaOf(found.range.sheetId, found.range.zone);
      },
    },
    tables: tablesOf(model),
    settings: new Map(),
    events: eventsOf(model, () => steps.work !== undefined),
    undo: undoOf(model, steps),
    recalculate: () => command(model, 'EVALUATE_CELLS'),
  };
  return { host, model };
}
