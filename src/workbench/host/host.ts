/**
 * What the workbench asks of a spreadsheet, in words no engine owns. The Office shim, the page and
 * the sample workbook speak only to this port, so that the engine behind it can be exchanged.
 * Values are Excel's: an empty cell is `""`, an error is its text (`#NUM!`), a date its serial.
 */

import type { Area } from './area';

export type CellValue = number | string | boolean;
/** What may be written: `null` leaves the cell alone, `""` clears it, text counts as typed. */
export type Entry = CellValue | null;

export interface Sheet {
  readonly id: string;
  readonly name: string;
}

export interface Sheets {
  list(): readonly Sheet[];
  active(): Sheet;
  /** Without a name the sheet gets the next free `SheetN`. */
  add(name?: string): Sheet;
  remove(id: string): void;
  rename(id: string, name: string): void;
  activate(id: string): void;
  /** Every cell of the sheet as it is now. */
  whole(id: string): Area;
  /** The smallest area that holds everything; with `valuesOnly` formatting alone does not count. */
  used(id: string, valuesOnly: boolean): Area | undefined;
  freezeRows(id: string, count: number): void;
  /** Then nothing on the sheet can be changed, neither by a person nor by a program. */
  protect(id: string, isProtected: boolean): void;
  isProtected(id: string): boolean;
  /** A hidden sheet has no tab; everything on it goes on. */
  hide(id: string, isHidden: boolean): void;
  isHidden(id: string): boolean;
  /** Then no sheet can be added, removed, renamed, hidden or shown. */
  protectStructure(isProtected: boolean): void;
  isStructureProtected(): boolean;
}

/** One cell as a person and a program see it. */
export interface Cell {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly text: string;
  readonly type: 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';
  readonly numberFormat: string;
  /** What the grid says beside an error. */
  readonly message?: string;
}

/** Looks, as far as the pane sets them. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#RRGGBB`, or `""` for none. */
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly align?: 'left' | 'center' | 'right' | 'general';
  readonly wrap?: boolean;
}

/** A result that takes more cells than its own. */
export interface Spill {
  /** The cell with the formula. */
  readonly anchor: Area;
  /** All cells of the result, the formula's own first. */
  readonly area: Area;
}

/** Where a range may have a line. */
export type Side = 'top' | 'bottom';

export interface Cells {
  read(area: Area): readonly (readonly Cell[])[];
  /** The result that the area's first cell belongs to, if it is one of several cells. */
  spill(area: Area): Spill | undefined;
  write(area: Area, entries: readonly (readonly Entry[])[]): void;
  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  setStyle(area: Area, style: Style): void;
  style(area: Area): Style;
  /** A thin line along one side of the whole area. */
  setBorder(area: Area, side: Side, isDrawn: boolean): void;
  hasBorder(area: Area, side: Side): boolean;
  clear(area: Area, what: 'all' | 'contents' | 'formats'): void;
  setColumnWidthPixels(area: Area, width: number): void;
  columnWidthPixels(area: Area): number;
  autofitColumns(area: Area): void;
}

export interface Selection {
  area(): Area;
  activeCell(): Area;
  select(area: Area): void;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly style: string;
}

export interface Tables {
  list(): readonly Table[];
  add(area: Area, hasHeaders: boolean): Table;
  rename(id: string, name: string): void;
  resize(id: string, area: Area): void;
  setStyle(id: string, style: string): void;
  /** Makes room below the last row, pushing down whatever stands there, and returns the new rows. */
  appendRows(id: string, count: number): Area;
  remove(id: string): void;
}

/** A cell's content changed, whoever changed it. */
export interface Change {
  readonly area: Area;
  readonly byAddIn: boolean;
}

export interface Events {
  /** Both return the way to stop listening. */
  onSelectionChanged(listener: (area: Area) => void): () => void;
  onChanged(listener: (change: Change) => void): () => void;
}

export interface Undo {
  /** Runs the writes inside `work` as one step and calculates once, after the last. */
  batch(work: () => void): void;
  /** From here to `closeGroup` everything is one undo step, even across several batches. */
  openGroup(): void;
  closeGroup(): void;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
}

/** Cells that have a name in the whole workbook. */
export interface Names {
  find(name: string): Area | undefined;
}

export interface Host {
  readonly sheets: Sheets;
  readonly names: Names;
  readonly cells: Cells;
  readonly selection: Selection;
  readonly tables: Tables;
  readonly settings: Map<string, unknown>;
  readonly events: Events;
  readonly undo: Undo;
  /** Calculates every formula anew. */
  recalculate(): void;
}

/** Every way in which a request to the host can fail, by Excel's own code. */
export type HostFailureCode =
  'InvalidArgument' | 'ItemNotFound' | 'ItemAlreadyExists' | 'InvalidOperation' | 'AccessDenied';

/** Thrown by the host; told apart by `code`, since the pane lives in another realm. */
export class HostFailure extends Error {
  constructor(
    readonly code: HostFailureCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostFailure';
  }
}
