/** Every dated table of every country, and that none is lost: the lists are counted against the folders. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spanOf, type DatedTable } from '../../../src/core/tax/dated-table';
import { REGIMES } from '../../../src/core/tax/regimes';
import { parseIsoDate } from '../../../src/core/time/serial';

const TAX = resolve(__dirname, '../../../src/core/tax');

const folders = readdirSync(TAX, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function isTable(value: unknown): value is DatedTable<unknown> {
  return typeof value === 'object' && value !== null && 'rows' in value && 'datedBy' in value;
}

/** Every table that a country's files export, alone or in a record of tables. */
function exportedTables(folder: string): readonly DatedTable<unknown>[] {
  const files = readdirSync(join(TAX, folder)).filter((file) => file !== 'regime.ts');
  const values = files.flatMap((file) =>
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    Object.values(require(join(TAX, folder, file)) as Record<string, unknown>),
  );
  return [...new Set(values.flatMap(tablesIn))];
}

function tablesIn(value: unknown): readonly DatedTable<unknown>[] {
  if (isTable(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(tablesIn);
}

test('a folder is a country and a country a folder', () => {
  expect(REGIMES.map(({ code }) => code.toLowerCase()).sort()).toEqual([...folders].sort());
  expect(REGIMES).toHaveLength(7);
});

test.each(REGIMES.map((regime) => [regime.code, regime] as const))(
  '%s lists every table of its folder, and no other',
  (code, { tables }) => {
    const byName = (all: readonly DatedTable<unknown>[]) => all.map(({ name }) => name).sort();
    expect(byName(tables)).toEqual(byName(exportedTables(code.toLowerCase())));
  },
);

describe('functions', () => {
  const FUNCTIONS = resolve(__dirname, '../../../src/functions/wdv');
  const bound = REGIMES.map(({ code }) => {
    const text = readFileSync(join(FUNCTIONS, `tax-${code.toLowerCase()}.ts`), 'utf8');
    return [code, text.match(/@customfunction WDV\.\w+\.\w+/g) ?? []] as const;
  });

  test.each(bound)('%s has functions, all under its own name', (code, tags) => {
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.filter((tag) => !tag.startsWith(`@customfunction WDV.${code}.`))).toEqual([]);
  });

  test('there are as many countries, functions and tables as the docs say', () => {
    const counts = [REGIMES.length, bound.flatMap(([, tags]) => tags).length, TABLES.length];
    const design = readFileSync(resolve(__dirname, '../../../docs/design.md'), 'utf8');
    expect(design).toContain(`${counts[0]} countries, ${counts[1]} functions, ${counts[2]} tables`);
    const catalogue = readFileSync(resolve(__dirname, '../../../docs/catalogue.md'), 'utf8');
    const listed = catalogue.match(/^\| `WDV\.\w+\.\w+` \|/gm) ?? [];
    expect(listed).toHaveLength(counts[1] ?? NaN);
  });
});

const TABLES = REGIMES.flatMap(({ code, tables }) =>
  tables.map((table) => [`${code}: ${table.name}`, table] as const),
);

test('no two tables have one name', () => {
  expect(new Set(TABLES.map(([name]) => name)).size).toBe(TABLES.length);
});

describe.each(TABLES)('%s', (_, table) => {
  const days = table.rows.map(({ from }) => parseIsoDate(from) ?? NaN);

  test('has rows, oldest first, each from a day that exists', () => {
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter(Number.isNaN)).toEqual([]);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    expect(table.rows[0]?.figure).not.toBeNull();
  });

  test('ends after it begins, and says when it was checked', () => {
    const last = days[days.length - 1] ?? NaN;
    expect(parseIsoDate(table.until ?? '9999-12-31')).toBeGreaterThanOrEqual(last);
    expect(parseIsoDate(table.checked)).toBeGreaterThan(46_000);
    expect(spanOf(table)).toMatch(/^(\d{4}-\d\d-\d\d to |from \d{4}-\d\d-\d\d on)/);
  });

  test('says what it is, in what, by which day, and where each row is from', () => {
    for (const word of [table.name, table.unit, table.datedBy]) expect(word).toMatch(/^\S.*\S$/);
    for (const { figure, source, unconfirmed } of table.rows) {
      expect(source.work).toMatch(/\S/);
      expect(source.place).toMatch(/\S/);
      expect(unconfirmed ?? 'confirmed').toMatch(/\S/);
      expect(figure === null ? 'none' : table.shows(figure)).toMatch(/\S/);
    }
  });
});
