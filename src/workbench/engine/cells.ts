/** Reading and writing cells of the library's model. */

import type { Area } from '../host/area';
import { HostFailure, type Cell, type Cells, type Style } from '../host/host';
import { contentOf, formulaCheck, textCell } from './entry';
import { excelFormula } from './formula-text';
import { excelValue } from './excel-value';
import { areaOf, command, zoneOf, type Library, type Model } from './library';
import type { NumberFormats } from './number-format';
import { makeRoom } from './sheets';

function requireShape(area: Area, matrix: readonly (readonly unknown[])[]): void {
  if (matrix.length === area.rows && matrix.every((row) => row.length === area.columns)) return;
  throw new HostFailure(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Calls `visit` for every cell of the area, row by row. */
function eachCell(area: Area, visit: (row: number, column: number, i: number, j: number) => void): void {
  for (let i = 0; i < area.rows; i++)
    for (let j = 0; j < area.columns; j++) visit(area.row + i, area.column + j, i, j);
}

export function cellsOf(library: Library, model: Model, formats: NumberFormats): Cells {
  const { getters } = model;

  function readCell(sheetId: string, row: number, column: number): Cell {
    const position = { sheetId, row, col: column };
    const shown = getters.getEvaluatedCell(position);
    const cell = getters.getCell(position);
    const isError = String(shown.type) === 'error';
    const { value, type } = excelValue(shown.value, isError);
    const formula =
      cell?.isFormula === true ? excelFormula(cell.compiledFormula.toFormulaString(getters)) : value;
    const message = isError ? shown.message?.toString() : undefined;
    return {
      value,
      formula,
      text: type === 'Error' ? String(value) : shown.formattedValue,
      type,
      numberFormat: formats.toExcel(cell?.format ?? shown.format),
      ...(message === undefined || message === '' ? {} : { message }),
    };
  }

  function update(area: Area, row: number, column: number, payload: object): void {
    command(model, 'UPDATE_CELL', { sheetId: area.sheetId, col: column, row, ...payload });
  }

  return {
    read(area) {
      return Array.from({ length: area.rows }, (_, i) =>
        Array.from({ length: area.columns }, (_, j) => readCell(area.sheetId, area.row + i, area.column + j)),
      );
    },

    spill(area) {
      const position = { sheetId: area.sheetId, row: area.row, col: area.column };
      const anchor = getters.getArrayFormulaSpreadingOn(position) ?? position;
      const zone = getters.getSpreadZone(anchor);
      if (zone === undefined) return undefined;
      const whole = areaOf(area.sheetId, zone);
      return { anchor: { ...whole, rows: 1, columns: 1 }, area: whole };
    },

    write(area, entries) {
      requireShape(area, entries);
      makeRoom(model, area);
      const check = formulaCheck(library, model, area.sheetId);
      eachCell(area, (row, column, i, j) => {
        const entry = entries[i]?.[j];
        if (entry === null || entry === undefined) return;
        const format = getters.getCell({ sheetId: area.sheetId, row, col: column })?.format;
        const isText = formats.toExcel(format) === '@';
        update(area, row, column, isText ? textCell(entry) : { content: contentOf(entry, check) });
      });
    },

    setNumberFormats(area, wanted) {
      requireShape(area, wanted);
      makeRoom(model, area);
      eachCell(area, (row, column, i, j) => {
        const format = wanted[i]?.[j];
        if (format !== null && format !== undefined)
          update(area, row, column, { format: formats.toEngine(format) });
      });
    },

    setStyle(area, style) {
      makeRoom(model, area);
      command(model, 'SET_FORMATTING', {
        sheetId: area.sheetId,
        target: [zoneOf(area)],
        style: engineStyle(style),
      });
    },

    style(area) {
      const found = getters.getCellComputedStyle({ sheetId: area.sheetId, row: area.row, col: area.column });
      return {
        bold: found.bold ?? false,
        italic: found.italic ?? false,
        fontColor: found.textColor ?? '#000000',
        fillColor: found.fillColor ?? '',
        align: found.align ?? 'general',
        wrap: found.wrapping === 'wrap',
      };
    },

    setBorder(area, side, isDrawn) {
      makeRoom(model, area);
      const line = isDrawn ? { style: 'thin', color: '#000000' } : { color: '' };
      const payload = { sheetId: area.sheetId, target: [zoneOf(area)], border: { position: side, ...line } };
      command(model, 'SET_ZONE_BORDERS', payload);
    },

    hasBorder(area, side) {
      const row = side === 'top' ? area.row : area.row + area.rows - 1;
      return Array.from({ length: area.columns }).every((_, j) => {
        const at = { sheetId: area.sheetId, row, col: area.column + j };
        return getters.getCellBorder(at)?.[side] !== undefined;
      });
    },

    clear(area, what) {
      const payload = { sheetId: area.sheetId, target: [zoneOf(area)] };
      // DELETE_CONTENT would take a covered table with it; Excel keeps the table.
      if (what !== 'formats') eachCell(area, (row, column) => update(area, row, column, { content: '' }));
      if (what !== 'contents') command(model, 'CLEAR_FORMATTING', payload);
    },

    setColumnWidthPixels(area, width) {
      command(model, 'RESIZE_COLUMNS_ROWS', {
        sheetId: area.sheetId,
        dimension: 'COL',
        elements: columnsOf(area),
        size: Math.round(width),
      });
    },

    columnWidthPixels: (area) => getters.getColSize(area.sheetId, area.column),

    autofitColumns(area) {
      command(model, 'AUTORESIZE_COLUMNS', { sheetId: area.sheetId, cols: columnsOf(area) });
    },
  };
}

function columnsOf(area: Area): readonly number[] {
  return Array.from({ length: area.columns }, (_, j) => area.column + j);
}

function engineStyle(style: Style): object {
  return {
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.fontColor === undefined ? {} : { textColor: style.fontColor || '#000000' }),
    ...(style.fillColor === undefined ? {} : { fillColor: style.fillColor }),
    ...(style.align === undefined ? {} : { align: style.align === 'general' ? undefined : style.align }),
    ...(style.wrap === undefined ? {} : { wrapping: style.wrap ? 'wrap' : 'overflow' }),
  };
}
