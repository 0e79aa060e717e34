/** The columns of a table, found by header or by place. */

import type { Area } from '../host/area';
import type { Host } from '../host/host';
import { Handle, type Kind } from './client-object';
import { invalidArgument } from './failure';
import { range } from './range';
import { bodyOf, tableOf } from './tables';

interface Column {
  readonly tableId: string;
  readonly index: number;
}

function columnArea(column: Column, host: Host): Area {
  const { area } = tableOf(column.tableId, host);
  return { ...area, column: area.column + column.index, columns: 1 };
}

function header(column: Column, host: Host): string {
  const area = columnArea(column, host);
  if (!tableOf(column.tableId, host).hasHeaders) return `Column${column.index + 1}`;
  return String(host.cells.read({ ...area, rows: 1 })[0]?.[0]?.text ?? '');
}

const tableColumn: Kind<Column> = {
  name: 'TableColumn',
  properties: { name: { read: header }, index: { read: (column) => column.index } },
  methods: {
    getRange: (self) => self.derive(range, columnArea).proxy,
    getDataBodyRange: (self) =>
      self.derive(range, (column, host) => {
        const { row, rows } = bodyOf(tableOf(column.tableId, host));
        return { ...columnArea(column, host), row, rows };
      }).proxy,
  },
};

function all(tableId: string, host: Host): readonly Column[] {
  return Array.from({ length: tableOf(tableId, host).area.columns }, (_, index) => ({ tableId, index }));
}

function byKey(key: unknown): (tableId: string, host: Host) => Column | undefined {
  if (typeof key !== 'string' && typeof key !== 'number')
    throw invalidArgument('A column is named or numbered.');
  return (tableId, host) =>
    all(tableId, host).find(
      (column) => column.index === key || header(column, host).toLowerCase() === String(key).toLowerCase(),
    );
}

export const tableColumns: Kind<string> = {
  name: 'TableColumnCollection',
  properties: { count: { read: (id, host) => tableOf(id, host).area.columns } },
  items: (id, host, context) => all(id, host).map((column) => new Handle(context, tableColumn, column)),
  methods: {
    getItem: (self, args) => self.derive(tableColumn, byKey(args[0])).proxy,
    getItemOrNullObject: (self, args) => self.derive(tableColumn, byKey(args[0]), { nullable: true }).proxy,
    getCount: (self) => self.ask((id, host) => tableOf(id, host).area.columns),
  },
};
