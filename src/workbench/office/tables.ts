/** `Excel.Table`, the collections of tables, and a table's rows and columns. */

import { intersection, type Area } from '../host/area';
import type { Entry, Host, Table } from '../host/host';
import { areaAt } from './addressed';
import { Handle, type Kind } from './client-object';
import { invalidArgument, itemNotFound, notInTheWorkbench } from './failure';
import { givenArea, givenText } from './given';
import { range } from './range';
import { tableColumns } from './table-columns';
import { worksheet } from './worksheet';

/** All tables of the workbook, those of one sheet, or those that share cells with an area. */
export interface TableScope {
  readonly sheetId?: string;
  readonly area?: Area;
}

export function tableOf(id: string, host: Host): Table {
  const found = host.tables.list().find((one) => one.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

export function bodyOf({ area, hasHeaders }: Table): Area {
  const headers = hasHeaders ? 1 : 0;
  // An empty table still has one empty row in Excel.
  return { ...area, row: area.row + headers, rows: Math.max(1, area.rows - headers) };
}

function givenName(value: unknown): string {
  if (typeof value === 'string') return value;
  throw invalidArgument('A name is text.');
}

function rowsGiven(value: unknown, columns: number): Entry[][] {
  const rows = Array.isArray(value) ? (value as unknown[]) : [value];
  const matrix = rows.every((row) => Array.isArray(row)) ? (rows as Entry[][]) : [rows as Entry[]];
  if (matrix.every((row) => row.length === columns)) return matrix;
  throw invalidArgument('The number of columns in the input array does not match the table.');
}

const tableRows: Kind<string> = {
  name: 'TableRowCollection',
  properties: { count: { read: (id, host) => bodyOf(tableOf(id, host)).rows } },
  methods: {
    add(self, args) {
      const [index, values] = args;
      if (index !== null && index !== undefined)
        throw notInTheWorkbench('TableRowCollection.add at an index');
      const copy: unknown = structuredClone(values ?? null);
      self.act((id, host) => {
        const { columns } = tableOf(id, host).area;
        const rows = rowsGiven(copy ?? Array.from({ length: columns }, () => ''), columns);
        host.cells.write(host.tables.appendRows(id, rows.length), rows);
      });
    },
    getCount: (self) => self.ask((id, host) => bodyOf(tableOf(id, host)).rows),
  },
};

export const table: Kind<string> = {
  name: 'Table',
  properties: {
    id: { read: (id) => id },
    name: {
      read: (id, host) => tableOf(id, host).name,
      write: (id, value, host) => host.tables.rename(id, givenName(value)),
    },
    style: {
      read: (id, host) => tableOf(id, host).style,
      write: (id, value, host) => host.tables.setStyle(id, givenName(value)),
    },
    showHeaders: { read: (id, host) => tableOf(id, host).hasHeaders },
  },
  links: {
    rows: (self) => self.derive(tableRows, (id) => id),
    columns: (self) => self.derive(tableColumns, (id) => id),
    worksheet: (self) => self.derive(worksheet, (id, host) => tableOf(id, host).area.sheetId),
  },
  methods: {
    getRange: (self) => self.derive(range, (id, host) => tableOf(id, host).area).proxy,
    getHeaderRowRange: (self) =>
      self.derive(range, (id, host) => {
        const { area, hasHeaders } = tableOf(id, host);
        return hasHeaders ? { ...area, rows: 1 } : undefined;
      }).proxy,
    getDataBodyRange: (self) => self.derive(range, (id, host) => bodyOf(tableOf(id, host))).proxy,
    resize(self, args) {
      self.act((id, host) => {
        const { sheetId } = tableOf(id, host).area;
        host.tables.resize(
          id,
          givenArea(args[0], (text) => areaAt(host, sheetId, text)),
        );
      });
    },
    delete: (self) =>
      self.act((id, host) => {
        const { area } = tableOf(id, host);
        host.tables.remove(id);
        host.cells.clear(area, 'all');
      }),
    convertToRange(self) {
      const area = self.derive(range, (id, host) => tableOf(id, host).area);
      self.act((id, host) => host.tables.remove(id));
      return area.proxy;
    },
  },
};

function inScope({ sheetId, area }: TableScope, host: Host): readonly Table[] {
  return host.tables
    .list()
    .filter((one) => sheetId === undefined || one.area.sheetId === sheetId)
    .filter((one) => area === undefined || intersection(one.area, area) !== undefined);
}

function byKey(key: string): (scope: TableScope, host: Host) => string | undefined {
  return (scope, host) =>
    inScope(scope, host).find((one) => one.name.toLowerCase() === key.toLowerCase() || one.id === key)?.id;
}

export const tables: Kind<TableScope> = {
  name: 'TableCollection',
  properties: { count: { read: (scope, host) => inScope(scope, host).length } },
  items: (scope, host, context) => inScope(scope, host).map((one) => new Handle(context, table, one.id)),
  methods: {
    getItem: (self, args) => self.derive(table, byKey(givenText(args, 0, 'key'))).proxy,
    getItemOrNullObject: (self, args) =>
      self.derive(table, byKey(givenText(args, 0, 'key')), { nullable: true }).proxy,
    getFirst: (self) => self.derive(table, (scope, host) => inScope(scope, host)[0]?.id).proxy,
    getCount: (self) => self.ask((scope, host) => inScope(scope, host).length),
    add(self, args) {
      const [address, hasHeaders] = args;
      if (typeof hasHeaders !== 'boolean') throw invalidArgument('hasHeaders takes true or false.');
      const locate = (scope: TableScope, host: Host) => {
        const sheetId = scope.sheetId ?? host.sheets.active().id;
        const area = givenArea(address, (text) => areaAt(host, sheetId, text));
        return host.tables.add(area, hasHeaders).id;
      };
      return self.derive(table, locate, { kind: 'write' }).proxy;
    },
  },
};
