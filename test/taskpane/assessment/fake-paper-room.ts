/** The parts of the workbook that hold tests and papers, as plain values. */

import type { Paper } from '../../../src/core/assessment/paper';
import type { KeptTest } from '../../../src/workbook/kept-tests';
import { done, refused, type Outcome } from '../../../src/workbook/outcome';
import type { PaperPlace } from '../../../src/workbook/paper-sheet';

interface PaperRoom {
  tests: Map<string, unknown>;
  papers: (readonly [name: string, paper: Paper])[];
  /** Why nothing can be written or kept. */
  refusal: string | undefined;
}

export const room: PaperRoom = { tests: new Map(), papers: [], refusal: undefined };

export function freshRoom(): void {
  Object.assign(room, { tests: new Map(), papers: [], refusal: undefined });
}

export function findPaperPlace(name: string): Promise<Outcome<PaperPlace>> {
  return Promise.resolve(done({ sheet: name, address: `'${name}'!A1:D50` }));
}

export function insertPaper(name: string, paper: Paper): Promise<Outcome<PaperPlace>> {
  if (room.refusal !== undefined) return Promise.resolve(refused(room.refusal));
  room.papers.push([name, paper]);
  return findPaperPlace(name);
}

export function readTests(): Promise<Outcome<readonly KeptTest[]>> {
  return Promise.resolve(done([...room.tests].map(([name, kept]) => ({ name, kept }))));
}

export function keepTest({ name, kept }: KeptTest): Promise<Outcome<true>> {
  if (room.refusal !== undefined) return Promise.resolve(refused(room.refusal));
  room.tests.set(name, kept);
  return Promise.resolve(done(true));
}

export function deleteTest(name: string): Promise<Outcome<true>> {
  room.tests.delete(name);
  return Promise.resolve(done(true));
}
