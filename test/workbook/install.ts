/** Puts the fake where the real `Excel` and `Office` stand. */

import { fakeBook, type FakeBook } from './fake-book';
import { fakeExcel } from './fake-excel';

interface FakeOffice {
  /** Requirement sets beyond the floor, as `ExcelApi 1.20`. */
  readonly supports?: readonly string[];
}

export function installExcel({ supports = [] }: FakeOffice = {}): FakeBook {
  const book = fakeBook();
  const isSetSupported = (name: string, version: string): boolean => supports.includes(`${name} ${version}`);
  Object.assign(globalThis, {
    Excel: fakeExcel(book),
    Office: {
      onReady: () => Promise.resolve({ host: 'Excel' }),
      context: { requirements: { isSetSupported }, displayLanguage: 'en-US' },
    },
  });
  return book;
}

export function removeExcel(): void {
  Object.assign(globalThis, { Excel: undefined, Office: undefined });
}
