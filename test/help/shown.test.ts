import { hasDays, shown, shownTable } from '../../src/help/shown';

test.each([
  [4_000, '4,000'],
  [-66.666666666, '−66.666667'],
  [0.18, '0.18'],
  [-0, '0'],
  [1e-9, '0'],
  [true, 'TRUE'],
  [null, ''],
  ['Total', 'Total'],
  [{ kind: 'out-of-range', argument: 'growth', got: '1', takes: 'less' } as const, '#NUM!'],
])('%j is shown as %j', (value, text) => {
  expect(shown(value)).toBe(text);
});

test('a column has the decimals of its finest figure', () => {
  const rows = [
    ['Year', 'Charge', 'Mode'],
    [1, 2_275, 'degressive'],
    [2, 1_478.75, 'linear'],
    ['Total', '', ''],
  ];
  expect(shownTable(rows)).toEqual([
    ['Year', 'Charge', 'Mode'],
    ['1', '2,275.00', 'degressive'],
    ['2', '1,478.75', 'linear'],
    ['Total', '', ''],
  ]);
});

test('days are shown as dates, under their headers and as headers', () => {
  const dated = [
    ['Period', 'To', 'Opening'],
    [1, 46_387, 46_387],
  ];
  expect(shownTable(dated)[1]).toEqual(['1', '2026-12-31', '46,387']);
  expect(shownTable([['Class', 46_752]])[0]).toEqual(['Class', '2027-12-31']);
  expect([dated, [['Class', 46_752]], [['', -0.02]], [['Date'], ['']]].map(hasDays)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
