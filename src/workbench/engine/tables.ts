/** Tables by name. The library's tables have none, so the names are kept here, by the table's id. */

import { HostFailure, type Table, type Tables } from '../host/host';
import type { Area } from '../host/area';
import { areaOf, command, zoneOf, type Model } from './library';
import { makeRoom } from './sheets';

const defaultStyle = 'TableStyleMedium2';

/** What a new table is to the library, in Excel's default style. */
export function tableConfig(hasHeaders: boolean): object {
  return {
    hasFilters: false,
    totalRow: false,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: hasHeaders ? 1 : 0,
    bandedRows: true,
    bandedColumns: false,
    styleId: defaultStyle,
  };
}

type EngineTable = ReturnType<Model['getters']['getCoreTables']>[number];

export function tablesOf(model: Model): Tables {
  const { getters } = model;
  const names = new Map<string, string>();

  function nameOf(id: string): string {
    const known = names.get(id);
    if (known !== undefined) return known;
    const used = new Set([...names.values()].map((name) => name.toLowerCase()));
    let number = 1;
    while (used.has(`table${number}`)) number += 1;
    names.set(id, `Table${number}`);
    return `Table${number}`;
  }

  function described(sheetId: string, table: EngineTable): Table {
    const id = String(table.id);
    return {
      id,
      name: nameOf(id),
      area: areaOf(sheetId, table.range.zone),
      hasHeaders: table.config.numberOfHeaders > 0,
      style: table.config.styleId,
    };
  }

  function list(): readonly Table[] {
    return getters
      .getSheetIds()
      .flatMap((sheetId) => getters.getCoreTables(sheetId).map((table) => described(sheetId, table)));
  }

  function find(id: string): Table {
    const table = list().find((one) => one.id === id);
    if (table === undefined) throw new HostFailure('ItemNotFound', 'The table is not there any more.');
    return table;
  }

  function update(table: Table, payload: object): void {
    command(model, 'UPDATE_TABLE', { sheetId: table.area.sheetId, zone: zoneOf(table.area), ...payload });
  }

  function setArea(table: Table, area: Area): void {
    update(table, { newTableRange: getters.getRangeDataFromZone(area.sheetId, zoneOf(area)) });
  }

  /** Nothing below may be overwritten: where something stands in the way, whole rows move down. */
  function pushDown(area: Area, count: number): void {
    const below = { ...area, row: area.row + area.rows, rows: count };
    makeRoom(model, below);
    if (getters.isEmpty(area.sheetId, zoneOf(below))) return;
    command(model, 'ADD_COLUMNS_ROWS', {
      sheetId: area.sheetId,
      sheetName: getters.getSheetName(area.sheetId),
      dimension: 'ROW',
      base: area.row + area.rows - 1,
      quantity: count,
      position: 'after',
    });
  }

  return {
    list,
    add(area, hasHeaders) {
      makeRoom(model, area);
      const before = new Set(list().map((table) => table.id));
      command(model, 'CREATE_TABLE', {
        sheetId: area.sheetId,
        ranges: [getters.getRangeDataFromZone(area.sheetId, zoneOf(area))],
        tableType: 'static',
        config: tableConfig(hasHeaders),
      });
      const table = list().find((one) => !before.has(one.id));
      if (table === undefined) throw new HostFailure('InvalidOperation', 'The table was not made.');
      return table;
    },
    rename(id, name) {
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255)
        throw new HostFailure('InvalidArgument', `"${name}" cannot be the name of a table.`);
      if (list().some((table) => table.id !== id && table.name.toLowerCase() === name.toLowerCase()))
        throw new HostFailure('ItemAlreadyExists', `There is a table "${name}" already.`);
      names.set(find(id).id, name);
    },
    resize(id, area) {
      const table = find(id);
      if (area.sheetId !== table.area.sheetId || area.row !== table.area.row)
        throw new HostFailure('InvalidArgument', 'A table keeps its sheet and its header row.');
      makeRoom(model, area);
      setArea(table, area);
    },
    setStyle: (id, style) => update(find(id), { config: { styleId: style } }),
    appendRows(id, count) {
      const { area } = find(id);
      pushDown(area, count);
      const grown = find(id);
      if (grown.area.rows < area.rows + count) setArea(grown, { ...area, rows: area.rows + count });
      return { ...area, row: area.row + area.rows, rows: count };
    },
    remove(id) {
      const { area } = find(id);
      command(model, 'REMOVE_TABLE', { sheetId: area.sheetId, target: [zoneOf(area)] });
    },
  };
}
