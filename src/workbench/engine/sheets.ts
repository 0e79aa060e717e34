/** The library's sheets, and their size: Excel's grid has no edge, so this one grows on demand. */

import type { Area } from '../host/area';
import { HostFailure, type Sheet, type Sheets } from '../host/host';
import { areaOf, command, type Model, type Zone } from './library';

const newSheetRows = 200;
const newSheetColumns = 26;
const forbidden = /[\\/?*[\]:]/;

function grow(
  model: Model,
  sheetId: string,
  dimension: 'ROW' | 'COL',
  present: number,
  wanted: number,
): void {
  if (wanted <= present) return;
  command(model, 'ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: model.getters.getSheetName(sheetId),
    dimension,
    base: present - 1,
    quantity: wanted - present,
    position: 'after',
  });
}

/** Adds the rows and columns that the area needs and the sheet does not have yet. */
export function makeRoom(model: Model, area: Area): void {
  const { getters } = model;
  grow(model, area.sheetId, 'ROW', getters.getNumberRows(area.sheetId), area.row + area.rows);
  grow(model, area.sheetId, 'COL', getters.getNumberCols(area.sheetId), area.column + area.columns);
}

function union(zones: readonly Zone[]): Zone | undefined {
  return zones.reduce<Zone | undefined>(
    (all, zone) =>
      all === undefined
        ? zone
        : {
            left: Math.min(all.left, zone.left),
            top: Math.min(all.top, zone.top),
            right: Math.max(all.right, zone.right),
            bottom: Math.max(all.bottom, zone.bottom),
          },
    undefined,
  );
}

export function sheetsOf(model: Model): Sheets {
  const { getters } = model;
  const sheet = (id: string): Sheet => ({ id, name: getters.getSheetName(id) });
  const list = () => getters.getSheetIds().map(sheet);
  const taken = (name: string) => list().some((one) => one.name.toLowerCase() === name.toLowerCase());

  let isStructureProtected = false;
  function checkStructure(): void {
    if (isStructureProtected)
      throw new HostFailure('AccessDenied', 'The structure of the workbook is protected.');
  }

  function freeName(): string {
    let number = 1;
    while (taken(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  function checkName(name: string): void {
    if (name === '' || name.length > 31 || forbidden.test(name) || name.startsWith("'") || name.endsWith("'"))
      throw new HostFailure('InvalidArgument', `"${name}" cannot be the name of a sheet.`);
    if (taken(name)) throw new HostFailure('ItemAlreadyExists', `There is a sheet "${name}" already.`);
  }

  return {
    list,
    active: () => sheet(getters.getActiveSheetId()),
    add(name = freeName()) {
      checkStructure();
      checkName(name);
      const id = model.uuidGenerator.uuidv4();
      const position = getters.getSheetIds().length;
      const size = { rows: newSheetRows, cols: newSheetColumns };
      command(model, 'CREATE_SHEET', { sheetId: id, name, position, ...size });
      return { id, name };
    },
    remove(id) {
      checkStructure();
      // The library keeps one sheet visible, and minds the number of those even where a hidden one goes.
      if (!getters.isSheetVisible(id)) command(model, 'SHOW_SHEET', { sheetId: id });
      command(model, 'DELETE_SHEET', { sheetId: id, sheetName: getters.getSheetName(id) });
    },
    rename(id, name) {
      const oldName = getters.getSheetName(id);
      if (name === oldName) return;
      checkStructure();
      checkName(name);
      command(model, 'RENAME_SHEET', { sheetId: id, oldName, newName: name });
    },
    activate(id) {
      const from = getters.getActiveSheetId();
      if (from !== id) command(model, 'ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: id });
    },
    whole: (id) => areaOf(id, getters.getSheetZone(id)),
    used(id, valuesOnly) {
      const filled = getters
        .getEvaluatedCellsPositions(id)
        .filter((position) => getters.getEvaluatedCell(position).value !== null);
      const formatted = valuesOnly
        ? []
        : getters.getCells(id).map((cell) => getters.getCellPosition(cell.id));
      const zones = [...filled, ...formatted].map(({ row, col }) => ({
        left: col,
        right: col,
        top: row,
        bottom: row,
      }));
      const all = union(zones);
      return all === undefined ? undefined : areaOf(id, all);
    },
    protect(id, isProtected) {
      command(model, isProtected ? 'LOCK_SHEET' : 'UNLOCK_SHEET', { sheetId: id });
    },
    isProtected: (id) => getters.isSheetLocked(id),
    hide(id, isHidden) {
      checkStructure();
      command(model, isHidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId: id });
    },
    isHidden: (id) => !getters.isSheetVisible(id),
    protectStructure(isProtected) {
      isStructureProtected = isProtected;
    },
    isStructureProtected: () => isStructureProtected,
    freezeRows(id, count) {
      if (count === 0) command(model, 'UNFREEZE_ROWS', { sheetId: id });
      else command(model, 'FREEZE_ROWS', { sheetId: id, quantity: count });
    },
  };
}
