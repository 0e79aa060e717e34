/** `Excel.Worksheet` and the collection of them. */

import type { Area } from '../host/area';
import type { Host } from '../host/host';
import { areaAt, checkedArea, sheetIdByName } from './addressed';
import { Handle, type Kind, type Property } from './client-object';
import { changedEvent, selectionChangedEvent } from './events';
import { invalidArgument, notInTheWorkbench } from './failure';
import { givenNumber, givenText, optionalText } from './given';
import { sheetNames } from './names';
import { range } from './range';
import { tables } from './tables';

function used(self: Handle<string>, args: readonly unknown[], nullable: boolean): object {
  const locate = (id: string, host: Host): Area | undefined =>
    host.sheets.used(id, args[0] === true) ??
    (nullable ? undefined : { sheetId: id, row: 0, column: 0, rows: 1, columns: 1 });
  return self.derive(range, locate, { nullable, kind: 'alone' }).proxy;
}

function givenName(value: unknown): string {
  if (typeof value === 'string') return value;
  throw invalidArgument('A name is text.');
}

const freezePanes: Kind<string> = {
  name: 'WorksheetFreezePanes',
  properties: {},
  methods: {
    freezeRows(self, args) {
      const count = givenNumber(args, 0, 'count');
      self.act((id, host) => host.sheets.freezeRows(id, count));
    },
    unfreeze: (self) => self.act((id, host) => host.sheets.freezeRows(id, 0)),
  },
};

/** The grid is never printed: what is set is checked and then forgotten, and cannot be read. */
function unread(name: string, isTaken: (value: unknown) => boolean): Property<string> {
  return {
    read() {
      throw notInTheWorkbench(`PageLayout.${name}, read`);
    },
    write(_, value) {
      if (!isTaken(value)) throw notInTheWorkbench(`PageLayout.${name} ${JSON.stringify(value)}`);
    },
  };
}

const pageLayout: Kind<string> = {
  name: 'PageLayout',
  properties: {
    orientation: unread('orientation', (value) => value === 'Portrait' || value === 'Landscape'),
    paperSize: unread('paperSize', (value) => value === 'A4'),
    zoom: unread('zoom', (value) => JSON.stringify(value) === '{"horizontalFitToPages":1}'),
  },
};

const protection: Kind<string> = {
  name: 'WorksheetProtection',
  properties: { protected: { read: (id, host) => host.sheets.isProtected(id) } },
  methods: {
    protect(self, args) {
      if (args.some((arg) => arg !== undefined && arg !== null))
        throw notInTheWorkbench('WorksheetProtection.protect with options or a password');
      self.act((id, host) => host.sheets.protect(id, true), 'alone');
    },
    unprotect(self, args) {
      if (args.some((arg) => arg !== undefined && arg !== null))
        throw notInTheWorkbench('WorksheetProtection.unprotect with a password');
      self.act((id, host) => host.sheets.protect(id, false), 'alone');
    },
  },
};

function isHiddenBy(visibility: unknown): boolean {
  if (visibility === 'Visible') return false;
  if (visibility === 'Hidden') return true;
  throw notInTheWorkbench(`Worksheet.visibility ${String(visibility)}`);
}

export const worksheet: Kind<string> = {
  name: 'Worksheet',
  properties: {
    id: { read: (id) => id },
    name: {
      read: (id, host) => host.sheets.list().find((sheet) => sheet.id === id)?.name,
      write: (id, value, host) => host.sheets.rename(id, givenName(value)),
    },
    visibility: {
      read: (id, host) => (host.sheets.isHidden(id) ? 'Hidden' : 'Visible'),
      write: (id, value, host) => host.sheets.hide(id, isHiddenBy(value)),
    },
    position: { read: (id, host) => host.sheets.list().findIndex((sheet) => sheet.id === id) },
  },
  links: {
    // The engine's names belong to the workbook; a sheet has none of its own.
    names: (self) => self.derive(sheetNames, () => ({})),
    tables: (self) => self.derive(tables, (id) => ({ sheetId: id })),
    pageLayout: (self) => self.derive(pageLayout, (id) => id),
    protection: (self) => self.derive(protection, (id) => id),
    freezePanes: (self) => self.derive(freezePanes, (id) => id),
    onChanged: (self) => self.derive(changedEvent, (id) => ({ sheetId: id })),
    onSelectionChanged: (self) => self.derive(selectionChangedEvent, (id) => ({ sheetId: id })),
  },
  methods: {
    activate: (self) => self.act((id, host) => host.sheets.activate(id), 'alone'),
    delete: (self) => self.act((id, host) => host.sheets.remove(id)),
    getRange(self, args) {
      const address = optionalText(args, 0, 'address');
      const locate = (id: string, host: Host) =>
        address === undefined ? host.sheets.whole(id) : areaAt(host, id, address);
      return self.derive(range, locate).proxy;
    },
    getRangeByIndexes(self, args) {
      const [row, column, rows, columns] = ['startRow', 'startColumn', 'rowCount', 'columnCount'].map(
        (name, index) => givenNumber(args, index, name),
      ) as [number, number, number, number];
      return self.derive(range, (sheetId) => checkedArea({ sheetId, row, column, rows, columns })).proxy;
    },
    getCell(self, args) {
      const row = givenNumber(args, 0, 'row');
      const column = givenNumber(args, 1, 'column');
      return self.derive(range, (sheetId) => checkedArea({ sheetId, row, column, rows: 1, columns: 1 }))
        .proxy;
    },
    getUsedRange: (self, args) => used(self, args, false),
    getUsedRangeOrNullObject: (self, args) => used(self, args, true),
  },
};

export const worksheets: Kind<object> = {
  name: 'WorksheetCollection',
  properties: {},
  items: (_, host, context) => host.sheets.list().map((sheet) => new Handle(context, worksheet, sheet.id)),
  links: {
    onChanged: (self) => self.derive(changedEvent, () => ({})),
    onSelectionChanged: (self) => self.derive(selectionChangedEvent, () => ({})),
  },
  methods: {
    getItem(self, args) {
      const key = givenText(args, 0, 'key');
      return self.derive(worksheet, (_, host) => sheetIdByName(host, key)).proxy;
    },
    getItemOrNullObject(self, args) {
      const key = givenText(args, 0, 'key');
      return self.derive(worksheet, (_, host) => sheetIdByName(host, key), { nullable: true }).proxy;
    },
    add(self, args) {
      const name = optionalText(args, 0, 'name');
      return self.derive(worksheet, (_, host) => host.sheets.add(name).id, { kind: 'write' }).proxy;
    },
    getActiveWorksheet: (self) => self.derive(worksheet, (_, host) => host.sheets.active().id).proxy,
    getFirst: (self) => self.derive(worksheet, (_, host) => host.sheets.list()[0]?.id).proxy,
    getCount: (self) => self.ask((_, host) => host.sheets.list().length),
  },
};
