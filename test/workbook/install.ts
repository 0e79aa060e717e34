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

/**
 * Lets something happen right before the nth request from now on is sent.
 *
 * @returns Stops counting.
 */
export function beforeRequest(nth: number, happens: () => void): () => void {
  const excel = (globalThis as unknown as { Excel: { run: (...given: unknown[]) => Promise<unknown> } })
    .Excel;
  const run = excel.run.bind(excel);
  let requests = 0;
  excel.run = (...given) => {
    const work = given[given.length - 1] as (context: object) => Promise<unknown>;
    const watched = (context: object): Promise<unknown> =>
      work(
        new Proxy(context, {
          get: (target, key) => {
            const own = Reflect.get(target, key) as unknown;
            if (key !== 'sync') return own;
            return () => {
              requests += 1;
              if (requests === nth) happens();
              return (own as () => Promise<void>).call(target);
            };
          },
        }),
      );
    return run(...given.slice(0, -1), watched);
  };
  return () => (excel.run = run);
}
