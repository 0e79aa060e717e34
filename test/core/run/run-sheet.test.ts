import fc from 'fast-check';
import { minor } from '../../../src/core/money/minor';
import { holdingKey, type Charged } from '../../../src/core/run/run-record';
import {
  columnOf,
  CHARGE_HEADER,
  FIRST_RUN,
  HEAD_ROWS,
  readKeptRuns,
  RUN_LABELS,
  totalOf,
  type KeptRun,
  type KeptRuns,
} from '../../../src/core/run/run-sheet';
import { finished } from '../../../src/core/steps';

const charged = (tag: string, assetClass: string, charge: number): Charged => ({
  tag,
  assetClass,
  charge: minor(charge),
});
const runOf = (id: string, charges: readonly Charged[], more: Partial<KeptRun> = {}): KeptRun => ({
  id,
  register: 'Register',
  book: '',
  from: 46_023,
  to: 46_053,
  scope: 'class',
  entries: 1,
  state: 'posted',
  digest: 'abc',
  charges: new Map(charges.map((each) => [holdingKey(each), each])),
  ...more,
});

/** A sheet as columns written one after the other leave it. */
function sheetOf(runs: readonly KeptRun[]): readonly (readonly (string | number)[])[] {
  let rows: KeptRuns['rows'] = [];
  const columns = runs.map((run) => {
    const { newRows, column } = finished(columnOf(run, rows, 2));
    rows = [...rows, ...newRows];
    return column;
  });
  return Array.from({ length: HEAD_ROWS + rows.length }, (_, r) => {
    const asset = rows[r - HEAD_ROWS];
    const label = r === HEAD_ROWS - 1 ? CHARGE_HEADER[0] : (RUN_LABELS[r] ?? '');
    const names = asset === undefined ? [label, ''] : [asset.tag, asset.assetClass];
    return [...names, ...columns.map((column) => column[r] ?? '')];
  });
}

const JANUARY = runOf('january', [charged('A', 'X', 100), charged('B', 'Y', -5)]);
const FEBRUARY = runOf('february', [charged('B', 'Y', 7), charged('C', 'X', 12_345)], {
  register: 'Plant 2',
  book: 'IFRS',
  scope: 'asset',
});

test('what is written is read', () => {
  const cells = sheetOf([JANUARY, FEBRUARY]);
  expect(cells[0]).toEqual(['Run', '', 'january', 'february']);
  expect(cells[HEAD_ROWS]?.slice(0, FIRST_RUN + 1)).toEqual(['A', 'X', 1]);
  expect(readKeptRuns(cells, 2)).toEqual({
    ok: true,
    value: {
      runs: [JANUARY, FEBRUARY],
      rows: [
        { tag: 'A', assetClass: 'X' },
        { tag: 'B', assetClass: 'Y' },
        { tag: 'C', assetClass: 'X' },
      ],
    },
  });
  expect(totalOf(FEBRUARY, 2)).toBe(123.52);
});

test('rows may be sorted', () => {
  const cells = sheetOf([JANUARY, FEBRUARY]);
  const sorted = [...cells.slice(0, HEAD_ROWS), ...cells.slice(HEAD_ROWS).reverse()];
  const read = readKeptRuns(sorted, 2);
  expect(read.ok && read.value.runs.map(({ charges }) => new Map(charges))).toEqual([
    JANUARY.charges,
    FEBRUARY.charges,
  ]);
});

test('any runs come back', () => {
  const name = fc.string({ minLength: 1, maxLength: 8 }).map((text) => `n${text.trim()}`);
  const charge = fc.tuple(name, name, fc.integer({ min: -1e12, max: 1e12 }));
  const runs = fc.array(fc.array(charge, { maxLength: 6 }), { maxLength: 5 });
  fc.assert(
    fc.property(runs, (all) => {
      const kept = all.map((charges, i) =>
        runOf(
          `run ${i}`,
          charges.map(([tag, assetClass, amount]) => charged(tag, assetClass, amount)),
        ),
      );
      const read = readKeptRuns(kept.length === 0 ? [] : sheetOf(kept), 2);
      const amounts = (of: readonly KeptRun[]): unknown =>
        of.map(({ charges }) => [...charges].map(([key, { charge: units }]) => `${key} ${units}`).sort());
      expect(read.ok && amounts(read.value.runs)).toEqual(amounts(kept));
    }),
  );
});

test.each([
  ['a row at the top that is renamed', (cells: unknown[][]) => (cells[3] = ['Since']), 'Posted charges'],
  [
    'a date that is none',
    (cells: unknown[][]) => ((cells[3] as unknown[])[2] = 'soon'),
    'Posted charges, january, From',
  ],
  [
    'a state that is none',
    (cells: unknown[][]) => ((cells[7] as unknown[])[2] = 'done'),
    'Posted charges, january, State',
  ],
  [
    'an amount that is none',
    (cells: unknown[][]) => ((cells[HEAD_ROWS] as unknown[])[2] = 'x'),
    'Posted charges, january, A',
  ],
  [
    'a second amount of an asset',
    (cells: unknown[][]) => cells.push([' a', 'x', 2]),
    'Posted charges, january,  a',
  ],
])('%s is refused by its place', (_, spoil, argument) => {
  const cells = sheetOf([JANUARY]).map((row) => [...row] as unknown[]);
  spoil(cells);
  expect(readKeptRuns(cells, 2)).toMatchObject({ ok: false, problem: { argument } });
});

test.each([
  [
    'the same run twice',
    ['depreciation 20260101-20260131', 'Depreciation 20260101-20260131'],
    /the run .* twice/,
  ],
  ['days that its id does not name', ['depreciation 20250101-20250131'], /other days/],
])('%s is refused', (_, ids, got) => {
  const cells = sheetOf(ids.map((id) => runOf(id, [charged('A', 'X', 100)])));
  const read = readKeptRuns(cells, 2);
  expect(read.ok ? '' : read.problem.got).toMatch(got);
});
