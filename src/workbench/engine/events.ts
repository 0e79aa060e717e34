/**
 * What happened in the grid. The library tells every single command; listeners hear once per
 * piece of work, after it is calculated, with one area a sheet that covers all changed cells.
 */

import type { Area } from '../host/area';
import type { Change, Events } from '../host/host';
import { areaOf, type Model } from './library';

interface Heard {
  readonly type: string;
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
  readonly content?: string;
  readonly commands?: readonly Heard[];
}

function covering(a: Area | undefined, b: Area): Area {
  if (a === undefined) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheetId: a.sheetId,
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function eventsOf(model: Model, byAddIn: () => boolean): Events {
  const selectionListeners = new Set<(area: Area) => void>();
  const changeListeners = new Set<(change: Change) => void>();
  const changed = new Map<string, Area>();
  const owner = {};
  let selected = '';

  function note(heard: Heard): void {
    heard.commands?.forEach(note);
    const { type, sheetId, col, row } = heard;
    if (type !== 'UPDATE_CELL' || sheetId === undefined || col === undefined || row === undefined) return;
    if (heard.content === undefined && heard.commands === undefined) return;
    const cell = { sheetId, row, column: col, rows: 1, columns: 1 };
    changed.set(sheetId, covering(changed.get(sheetId), cell));
  }

  function tellChanges(): void {
    const areas = [...changed.values()];
    changed.clear();
    const ours = byAddIn();
    for (const area of areas) for (const listener of changeListeners) listener({ area, byAddIn: ours });
  }

  function tellSelection(): void {
    const area = areaOf(model.getters.getActiveSheetId(), model.getters.getSelectedZone());
    const key = JSON.stringify(area);
    if (key === selected) return;
    selected = key;
    for (const listener of selectionListeners) listener(area);
  }

  model.on('command-dispatched', owner, (heard) => note(heard as unknown as Heard));
  model.on('update', owner, () => {
    tellChanges();
    tellSelection();
  });

  return {
    onSelectionChanged(listener) {
      selectionListeners.add(listener);
      return () => selectionListeners.delete(listener);
    },
    onChanged(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
  };
}
