/** `Excel.Range`. */

import { addressText, bounding, columnsText, intersection, rowsText, type Area } from '../host/area';
import type { Cell, Entry, Host, Spill } from '../host/host';
import { areaAt, checkedArea } from './addressed';
import type { Handle, Kind, Property } from './client-object';
import { invalidArgument, notInTheWorkbench } from './failure';
import { givenArea, givenNumber, optionalText, spread } from './given';
import { rangeFormat } from './range-format';
import { tables } from './tables';
import { worksheet } from './worksheet';

function sheetName(area: Area, host: Host): string {
  return host.sheets.list().find((sheet) => sheet.id === area.sheetId)?.name ?? '';
}

/** Whole columns and rows are named as such, however many cells they have here. */
function fullAddress(area: Area, host: Host): string {
  const whole = host.sheets.whole(area.sheetId);
  const name = sheetName(area, host);
  if (area.row === 0 && area.rows >= whole.rows) return columnsText(area, name);
  if (area.column === 0 && area.columns >= whole.columns) return rowsText(area, name);
  return addressText(area, name);
}

function ofCells(pick: (cell: Cell) => unknown): Property<Area> {
  return { read: (area, host) => host.cells.read(area).map((row) => row.map(pick)) };
}

function isEntry(value: unknown): value is Entry {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function entries(value: unknown, area: Area): Entry[][] {
  const single = typeof value === 'string' && value.startsWith('=') && area.rows * area.columns > 1;
  if (single) throw notInTheWorkbench('one formula for several cells');
  return spread(value, area).map((row) =>
    row.map((entry) => {
      // Requests travel as JSON, where nothing is null.
      if (entry === undefined) return null;
      if (isEntry(entry)) return entry;
      throw invalidArgument('A cell takes text, a number, true, false or null.');
    }),
  );
}

function written(pick: (cell: Cell) => unknown): Property<Area> {
  const write = (area: Area, value: unknown, host: Host) => host.cells.write(area, entries(value, area));
  return { ...ofCells(pick), write };
}

const numberFormat: Property<Area> = {
  ...ofCells((cell) => cell.numberFormat),
  write(area, value, host) {
    const formats = spread(value, area).map((row) =>
      row.map((format) => {
        if (format === null || typeof format === 'string') return format;
        throw invalidArgument('A number format is text.');
      }),
    );
    host.cells.setNumberFormats(area, formats);
  },
};

type Locate = (area: Area, host: Host, numbers: readonly number[]) => Area;

/** A method that takes whole numbers and gives another range. */
function moved(names: readonly string[], locate: Locate) {
  return (self: Handle<Area>, args: readonly unknown[]) => {
    const numbers = names.map((name, index) => givenNumber(args, index, name));
    return self.derive(range, (area, host) => checkedArea(locate(area, host, numbers))).proxy;
  };
}

function used(self: Handle<Area>, args: readonly unknown[], nullable: boolean): object {
  const locate = (area: Area, host: Host) => {
    const all = host.sheets.used(area.sheetId, args[0] === true);
    const part = all === undefined ? undefined : intersection(area, all);
    return part ?? (nullable ? undefined : { ...area, rows: 1, columns: 1 });
  };
  return self.derive(range, locate, { nullable, kind: 'alone' }).proxy;
}

/** The cells of a spilled result, as far as a single cell belongs to one. */
function spilled(self: Handle<Area>, pick: (spill: Spill) => Area, ofAnchor: boolean): object {
  const locate = (area: Area, host: Host) => {
    if (area.rows * area.columns > 1) throw invalidArgument('A spill is asked of a single cell.');
    const spill = host.cells.spill(area);
    const isAnchor = spill?.anchor.row === area.row && spill.anchor.column === area.column;
    return spill !== undefined && (isAnchor || !ofAnchor) ? pick(spill) : undefined;
  };
  return self.derive(range, locate, { nullable: true, kind: 'alone' }).proxy;
}

function shared(self: Handle<Area>, args: readonly unknown[], nullable: boolean): object {
  const locate = (area: Area, host: Host) =>
    intersection(
      area,
      givenArea(args[0], (text) => areaAt(host, area.sheetId, text)),
    );
  return self.derive(range, locate, { nullable }).proxy;
}

function clear(self: Handle<Area>, args: readonly unknown[]): void {
  const applyTo = optionalText(args, 0, 'applyTo') ?? 'All';
  const what = new Map([
    ['All', 'all' as const],
    ['Contents', 'contents' as const],
    ['Formats', 'formats' as const],
  ]).get(applyTo);
  if (what === undefined) throw notInTheWorkbench(`Range.clear(${applyTo})`);
  self.act((area, host) => host.cells.clear(area, what));
}

export const range: Kind<Area> = {
  name: 'Range',
  properties: {
    address: { read: fullAddress },
    rowIndex: { read: (area) => area.row },
    columnIndex: { read: (area) => area.column },
    rowCount: { read: (area) => area.rows },
    columnCount: { read: (area) => area.columns },
    cellCount: { read: (area) => area.rows * area.columns },
    values: written((cell) => cell.value),
    formulas: written((cell) => cell.formula),
    text: ofCells((cell) => cell.text),
    valueTypes: ofCells((cell) => cell.type),
    numberFormat,
  },
  links: {
    format: (self) => self.derive(rangeFormat, (area) => area),
    worksheet: (self) => self.derive(worksheet, (area) => area.sheetId),
  },
  methods: {
    getCell: moved(['row', 'column'], (area, _, [row = 0, column = 0]) => ({
      ...area,
      row: area.row + row,
      column: area.column + column,
      rows: 1,
      columns: 1,
    })),
    getRow: moved(['row'], (area, _, [row = 0]) => ({ ...area, row: area.row + row, rows: 1 })),
    getColumn: moved(['column'], (area, _, [column = 0]) => ({
      ...area,
      column: area.column + column,
      columns: 1,
    })),
    getLastRow: moved([], (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
    getResizedRange: moved(['deltaRows', 'deltaColumns'], (area, _, [rows = 0, columns = 0]) => ({
      ...area,
      rows: area.rows + rows,
      columns: area.columns + columns,
    })),
    getAbsoluteResizedRange: moved(['numRows', 'numColumns'], (area, _, [rows = 0, columns = 0]) => ({
      ...area,
      rows,
      columns,
    })),
    getOffsetRange: moved(['rowOffset', 'columnOffset'], (area, _, [rows = 0, columns = 0]) => ({
      ...area,
      row: area.row + rows,
      column: area.column + columns,
    })),
    getEntireColumn: moved([], (area, host) => ({
      ...area,
      row: 0,
      rows: host.sheets.whole(area.sheetId).rows,
    })),
    getEntireRow: moved([], (area, host) => ({
      ...area,
      column: 0,
      columns: host.sheets.whole(area.sheetId).columns,
    })),
    getTables(self, args) {
      if (args[0] === true) throw notInTheWorkbench('Range.getTables of whole tables');
      return self.derive(tables, (area) => ({ area })).proxy;
    },
    getBoundingRect(self, args) {
      const locate = (area: Area, host: Host) =>
        bounding(
          area,
          givenArea(args[0], (text) => areaAt(host, area.sheetId, text)),
        );
      return self.derive(range, locate).proxy;
    },
    getUsedRange: (self, args) => used(self, args, false),
    getUsedRangeOrNullObject: (self, args) => used(self, args, true),
    getIntersection: (self, args) => shared(self, args, false),
    getIntersectionOrNullObject: (self, args) => shared(self, args, true),
    getSpillParentOrNullObject: (self) => spilled(self, ({ anchor }) => anchor, false),
    getSpillingToRangeOrNullObject: (self) => spilled(self, ({ area }) => area, true),
    select: (self) => self.act((area, host) => host.selection.select(area), 'alone'),
    clear,
  },
};
