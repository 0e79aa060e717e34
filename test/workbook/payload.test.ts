/** What one sync carries: Excel on the web takes 5 MB at once, and refuses the whole past it. */

import { chunksOf } from '../../src/workbook/cell-chunks';
import { postRun } from '../../src/workbook/run-post';
import { installExcel } from './install';
import { asset, JANUARY, postingOf, quietly, valueOf } from './month';

/** A fifth of what is taken, since a character may be more than a byte, and Excel adds its own. */
const MOST_CHARACTERS = 1_000_000;

jest.setTimeout(60_000);

it('a run over more entries than fit writes them in several, none of them too large', async () => {
  const book = installExcel();
  const assets = Array.from({ length: 4_000 }, (_, index) =>
    asset(`Machine in the hall of the works at the river ${index}`, 'Machines', 120_000 + index),
  );
  const posting = postingOf(assets, JANUARY);
  const all = JSON.stringify(posting.entries.map(({ rows }) => rows.map((row) => Object.values(row)))).length;
  expect(all).toBeGreaterThan(MOST_CHARACTERS);
  expect(valueOf(await postRun(posting, quietly))).toMatchObject({ entries: 4_000, differences: [] });
  expect(Math.max(...book.carried)).toBeLessThan(MOST_CHARACTERS);
});

it.each([1, 3, 10])('blocks of %i columns are parted so that cells of 20 characters fit', (columns) => {
  const parts = chunksOf({ row: 1, column: 0, rows: 100_000, columns });
  expect(parts.reduce((rows, part) => rows + part.rows, 0)).toBe(100_000);
  for (const part of parts) expect(20 * part.rows * part.columns).toBeLessThanOrEqual(MOST_CHARACTERS);
});
