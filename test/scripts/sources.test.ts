import { valueOf } from './run-module';

test('docs/sources.md is what `npm run sources` writes of the tables as they are', async () => {
  const { made, written } = await valueOf<{ made: string; written: string }>(
    "import { sourcesPage, writtenPage } from './sources.mjs';",
    '({ made: sourcesPage(), written: writtenPage() })',
  );
  expect(written).toBe(made);
});

test('a table shows its figures, where none is in force, and what was not confirmed', async () => {
  const page = await valueOf<string>(
    "import { pageOf } from './sources/page.mjs';",
    `pageOf(
      [{ code: 'XX', country: 'Nowhere', tables: [{
        name: 'Rates', unit: 'fraction a year', datedBy: 'purchase', until: '2027-12-31', checked: '2026-01-31',
        shows: (rate) => rate * 100 + ' %',
        rows: [
          { from: '2020-01-01', figure: 0.25, source: 'Act 7' },
          { from: '2023-01-01', figure: null, source: 'Act 8' },
          { from: '2024-01-01', figure: 0.5, source: 'Act 9', unconfirmed: 'read in a newspaper' },
        ],
      }] }, { code: 'YY', country: 'Elsewhere', tables: [] }],
      (source) => source,
    )`,
  );
  expect(page).toContain('1 tables of 2 countries, 3 rows, 1 of them not confirmed.');
  expect(page).toContain('## Nowhere (`WDV.XX`)');
  expect(page).toContain(
    'In fraction a year, dated by purchase; answers to 2027-12-31. Last checked 2026-01-31.',
  );
  expect(page).toContain('| 2020-01-01 | 25 % | Act 7 |  |\n| 2023-01-01 | none in force | Act 8 |  |');
  expect(page).toContain('| 2024-01-01 | 50 % | Act 9 | read in a newspaper |');
  expect(page).toContain('No figure of its law depends on a date.');
});
