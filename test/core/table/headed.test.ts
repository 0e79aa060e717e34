import { readHeaded, type Column } from '../../../src/core/table/headed';

const COLUMNS: readonly Column<'Asset' | 'Cost' | 'Book'>[] = [
  { name: 'Asset', synonyms: ['Tag'], isNeeded: true },
  { name: 'Cost', isNeeded: true },
  { name: 'Book' },
];

function read(given: unknown) {
  const table = readHeaded('register', given, COLUMNS);
  if (!table.ok) return table.problem;
  return table.value.rows.map(({ number, cell }) => [number, cell('Asset'), cell('Cost'), cell('Book')]);
}

test('columns are found by header, in any order, by any of their names, whatever the case', () => {
  expect(
    read([
      ['Notes', ' COST', 'tag'],
      ['x', 5, 'A-1'],
    ]),
  ).toEqual([[2, 'A-1', 5, undefined]]);
});

test('blank rows are left out, at the end and between, and rows keep their number in the range', () => {
  const blank = [null, '', 0];
  expect(read([['Asset', 'Cost', 'Book'], blank, ['A-1', 5, 'IFRS'], blank, blank])).toEqual([
    [3, 'A-1', 5, 'IFRS'],
  ]);
});

test('a header that names a property of every object is no column', () => {
  expect(
    read([
      ['Asset', 'Cost', '__proto__', 'constructor'],
      ['A-1', 5, 1, 2],
    ]),
  ).toEqual([[2, 'A-1', 5, undefined]]);
});

test.each([
  ['no range', 5, '5', 'a table with a header row'],
  ['nothing', null, 'nothing', 'a table with a header row'],
  ['a needed column missing', [['Cost']], 'no column Asset', 'a table with a column Asset or Tag'],
  ['a column twice', [['Asset', 'Tag', 'Cost']], 'two columns Asset', 'a table with each column once'],
])('%s is refused and says why', (_, given, got, takes) => {
  expect(read(given)).toEqual({ kind: 'not-understood', argument: 'register', got, takes });
});
