import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Cell, Host } from '../../src/workbench/host/host';
import { metadata } from '../built/add-in';
import { folderWith, valueOf } from '../scripts/run-module';
import { saved } from '../workbench/saved-file';
import { EVERY_FUNCTION, everyFunction } from './every-function';

jest.setTimeout(120_000);

interface Held {
  readonly type: 'number' | 'date' | 'boolean' | 'text' | 'error';
  readonly value: number | string | boolean;
}

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (Held | null)[])[];
}

const DAY_MILLISECONDS = 86_400_000;
const isoDate = (serial: number) =>
  new Date(Date.UTC(1899, 11, 30) + serial * DAY_MILLISECONDS).toISOString().slice(0, 10);

/** What LibreOffice has to hold of a cell. */
function expected({ type, value, numberFormat }: Cell): Held | null {
  if (type === 'Empty' || value === '') return null;
  if (type === 'Error') return { type: 'error', value };
  if (typeof value === 'string') return { type: 'text', value };
  // LibreOffice knows true and false as 1 and 0.
  if (typeof value === 'boolean') return { type: 'number', value: Number(value) };
  if (/[dmy]{2}/i.test(numberFormat)) return { type: 'date', value: isoDate(value) };
  return { type: 'number', value };
}

/** LibreOffice writes numbers with 15 significant digits, the last of them now and then rounded the other way. */
function isSame(one: Held | null, other: Held | null): boolean {
  if (one?.type !== other?.type) return false;
  const [a, b] = [one?.value, other?.value];
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-14 * Math.abs(a) : a === b;
}

describe('the workbook of the workbench with a call of every function, saved and opened in LibreOffice', () => {
  let host: Host;
  let opened: readonly Sheet[];

  beforeAll(async () => {
    const workbook = everyFunction();
    host = workbook.host;
    const file = path.join(folderWith({}), 'saved.xlsx');
    writeFileSync(file, (await saved(workbook)).bytes);
    opened = await valueOf<readonly Sheet[]>(
      `import { flatDocument } from './libreoffice/flat-document.mjs';
       import { sheetsIn } from './libreoffice/cells.mjs';`,
      `sheetsIn(await flatDocument(${JSON.stringify(file)}))`,
    );
  });

  test('has the same sheets', () => {
    expect(opened.map(({ name }) => name)).toEqual(host.sheets.list().map(({ name }) => name));
  });

  test('has a result of every function, none of them an error', () => {
    const rows = opened.find(({ name }) => name === EVERY_FUNCTION)?.rows ?? [];
    const calls = rows.filter(([id]) => id);
    expect(calls.map(([id]) => id?.value)).toEqual(metadata.functions.map(({ id }) => id));
    expect(calls.filter(([, answer]) => answer?.type === 'error')).toEqual([]);
  });

  test('holds in every cell what the workbench shows', () => {
    const wrong = host.sheets.list().flatMap(({ id, name }, index) =>
      host.cells.read(host.sheets.whole(id)).flatMap((row, i) =>
        row.flatMap((cell, j) => {
          const [shown, held] = [expected(cell), opened[index]?.rows[i]?.[j] ?? null];
          return isSame(shown, held) ? [] : [{ name, row: i + 1, column: j + 1, shown, held }];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('holds nothing besides, and not little', () => {
    const sizes = host.sheets.list().map(({ id }) => host.sheets.whole(id));
    const larger = opened.filter(({ rows }, index) => {
      const size = sizes[index] ?? { rows: 0, columns: 0 };
      return rows.length > size.rows || rows.some((row) => row.length > size.columns);
    });
    expect(larger).toEqual([]);
    const filled = opened.flatMap(({ rows }) => rows.flat().filter((cell) => cell !== null));
    expect(filled.length).toBeGreaterThan(1_000);
  });
});
