import { cite } from '../../../src/core/citation';
import { tablesCiting } from '../../../src/core/tax/cited-tables';
import { REGIMES } from '../../../src/core/tax/regimes';

it('finds the table of every row of every regime by its citation', () => {
  for (const { code, tables } of REGIMES) {
    for (const table of tables) {
      for (const { source } of table.rows) {
        const found = tablesCiting(source).find(({ name }) => name === `${code}: ${table.name}`);
        expect(found?.checked).toBe(table.checked);
      }
    }
  }
});

it('says what of a figure was not read in the law itself', () => {
  const row = REGIMES.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows)).find(
    ({ unconfirmed }) => unconfirmed !== undefined,
  );
  if (row === undefined) throw new Error('every figure is confirmed');
  expect(tablesCiting(row.source).flatMap(({ unconfirmed }) => unconfirmed)).toContain(row.unconfirmed);
});

it('finds no table for a standard', () => {
  expect(tablesCiting(cite('IAS 36', '59'))).toEqual([]);
});
