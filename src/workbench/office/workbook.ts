/** `Excel.Workbook`: where every request begins. */

import { Handle, type Kind } from './client-object';
import { selectionChangedEvent } from './events';
import { notInTheWorkbench } from './failure';
import { names } from './names';
import { range } from './range';
import type { RequestContext } from './request-context';
import { settings } from './settings';
import { tables } from './tables';
import { worksheets } from './worksheet';

/** Of the structure: which sheets there are. */
const protection: Kind<object> = {
  name: 'WorkbookProtection',
  properties: { protected: { read: (_, host) => host.sheets.isStructureProtected() } },
  methods: {
    protect(self, args) {
      if (args.some((arg) => arg !== undefined && arg !== null))
        throw notInTheWorkbench('WorkbookProtection.protect with a password');
      self.act((_, host) => host.sheets.protectStructure(true), 'alone');
    },
    unprotect(self, args) {
      if (args.some((arg) => arg !== undefined && arg !== null))
        throw notInTheWorkbench('WorkbookProtection.unprotect with a password');
      self.act((_, host) => host.sheets.protectStructure(false), 'alone');
    },
  },
};

const workbook: Kind<object> = {
  name: 'Workbook',
  properties: { name: { read: () => 'Workbench.xlsx' } },
  links: {
    protection: (self) => self.derive(protection, () => ({})),
    worksheets: (self) => self.derive(worksheets, () => ({})),
    names: (self) => self.derive(names, () => ({})),
    tables: (self) => self.derive(tables, () => ({})),
    settings: (self) => self.derive(settings, () => ({})),
    onSelectionChanged: (self) => self.derive(selectionChangedEvent, () => ({})),
  },
  methods: {
    getSelectedRange: (self) => self.derive(range, (_, host) => host.selection.area()).proxy,
    getActiveCell: (self) => self.derive(range, (_, host) => host.selection.activeCell()).proxy,
  },
};

export function workbookOf(context: RequestContext): object {
  return new Handle(context, workbook, {}).proxy;
}
