/** A workbook that is looked at and written in no time, and what came of it. */

import type { Paper } from '../../../src/core/assessment/paper';
import type { Catalogue } from '../../../src/taskpane/explain/catalogue';
import type { Gathered, Signed } from '../../../src/taskpane/share/gathered';
import type { GatheringWatch } from '../../../src/taskpane/share/workbook-blocks';
import { done, refused, type Outcome } from '../../../src/workbook/outcome';
import type { WorkbookPaperPlace } from '../../../src/workbook/workbook-paper-sheet';

interface Room {
  cells: number;
  frozen: number;
  rows: number;
  /** Why the workbook is not read. */
  refusal: string | undefined;
  /** Whether reading lasts until it is stopped. */
  isSlow: boolean;
  isCatalogueThere: boolean;
  replaces: boolean;
  readonly signed: Signed[];
  readonly written: Paper[];
}

export const room: Room = {
  cells: 42,
  frozen: 0,
  rows: 120,
  refusal: undefined,
  isSlow: false,
  isCatalogueThere: true,
  replaces: false,
  signed: [],
  written: [],
};
const FRESH = { ...room };

export function freshRoom(): void {
  Object.assign(room, { ...FRESH, signed: [], written: [] });
}

export function loadCatalogue(): Promise<Catalogue> {
  return room.isCatalogueThere ? Promise.resolve(new Map()) : Promise.reject(new Error('offline'));
}

export async function gathered(
  _: unknown,
  signed: Signed,
  __: unknown,
  { onProgress, signal }: GatheringWatch,
): Promise<Outcome<Gathered>> {
  room.signed.push(signed);
  onProgress({ step: 'calls', done: 7, of: room.cells });
  if (room.isSlow) await new Promise((resolve) => signal.addEventListener('abort', resolve));
  if (room.refusal !== undefined) return refused(room.refusal);
  const paper: Paper = { rows: room.rows, columns: 10, cells: [], formats: [], widths: [] };
  return done({ paper, cells: room.cells, functions: 3, frozen: room.frozen });
}

function place({ rows }: Pick<Paper, 'rows'>): WorkbookPaperPlace {
  return { sheet: 'Paper', address: `Paper!A1:J${rows}`, replaces: room.replaces };
}

export function findWorkbookPaperPlace(
  _: string,
  __: string,
  paper: Paper,
): Promise<Outcome<WorkbookPaperPlace>> {
  return Promise.resolve(done(place(paper)));
}

export function writeWorkbookPaper(
  _: string,
  __: string,
  paper: Paper,
): Promise<Outcome<WorkbookPaperPlace>> {
  room.written.push(paper);
  return Promise.resolve(done(place(paper)));
}
