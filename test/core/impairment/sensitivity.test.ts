import fc from 'fast-check';
import { sensitivity } from '../../../src/core/impairment/sensitivity';
import { valueInUse } from '../../../src/core/impairment/value-in-use';
import { figuresOf, problemOf, valueOf } from '../answers';

const FLOWS = [[100, 110, 120, 125, 130]];

test('in mid-year, one step aside: the published 1,538.86 in the middle', () => {
  const table = valueOf(sensitivity(FLOWS, 0.1, 0.02, 1500, 0.01, 0.005, 'mid', 1));
  expect(table[0]).toEqual(['', 0.015, 0.02, 0.025]);
  expect(table.map(([first]) => first)).toEqual(['', 0.09, 0.1, 0.11]);
  expect(table[2]?.[2]).toBeCloseTo(38.864263, 6);
});

test('a perpetuity alone: 100 for ever at 8 %, growing by 2 %, is 100 ÷ 0.06', () => {
  expect(valueOf(sensitivity([[100]], 0.1, 0, 900, 0.02, 0.02, 'end', 1))).toEqual([
    ['', -0.02, 0, 0.02],
    [0.08, 100, 350, expect.closeTo(100 / 0.06 - 900, 9)],
    [0.1, expect.closeTo(100 / 0.12 - 900, 9), 100, 350],
    [0.12, expect.closeTo(100 / 0.14 - 900, 9), expect.closeTo(100 / 0.12 - 900, 9), 100],
  ]);
});

test('labels are the decimals they read as', () => {
  const table = valueOf(sensitivity(FLOWS, 0.1, 0.02, 0));
  expect(table[0]).toEqual(['', 0.01, 0.015, 0.02, 0.025, 0.03]);
  expect(table.map(([first]) => first)).toEqual(['', 0.09, 0.095, 0.1, 0.105, 0.11]);
  const fine = valueOf(sensitivity(FLOWS, 0.3, 0.1, 0, 0.1, 0.1, null, 1));
  expect(fine.map(([first]) => first)).toEqual(['', 0.2, 0.3, 0.4]);
});

describe('properties', () => {
  const flows = fc
    .array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 0, maxLength: 10 })
    .map((amounts) => [...amounts, 1000]);
  const points = (min: number, max: number) => fc.integer({ min, max }).map((each) => each / 1000);
  const timing = fc.constantFrom('end', 'mid');

  test('every cell is value in use at its rate and growth, less carrying', () => {
    fc.assert(
      fc.property(
        flows,
        points(200, 400),
        points(0, 50),
        points(1, 10),
        points(1, 10),
        timing,
        fc.integer({ min: 1, max: 4 }),
        (amounts, rate, growth, rateStep, growthStep, when, steps) => {
          const table = valueOf(sensitivity([amounts], rate, growth, 777, rateStep, growthStep, when, steps));
          const [header = [], ...rows] = table;
          expect([header.length, rows.length]).toEqual([2 * steps + 2, 2 * steps + 1]);
          const uses = rows.map(([at]) =>
            header.slice(1).map((grows) => valueOf(valueInUse([amounts], at, grows, when)) - 777),
          );
          expect(rows.map((row) => row.slice(1))).toEqual(
            uses.map((row) => row.map((each) => expect.closeTo(each, 6) as number)),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('with flows that come in, headroom falls with the rate and rises with growth', () => {
    fc.assert(
      fc.property(points(200, 400), points(0, 50), timing, (rate, growth, when) => {
        const [, ...rows] = valueOf(sensitivity(FLOWS, rate, growth, 500, 0.01, 0.01, when));
        const cells = rows.map((row) => row.slice(1).map(Number));
        const turned = [0, 1, 2, 3, 4].map((column) => cells.map((row) => row[column] ?? NaN));
        cells.forEach((row) => expect(row).toEqual([...row].sort((a, b) => a - b)));
        turned.forEach((column) => expect(column).toEqual([...column].sort((a, b) => b - a)));
      }),
    );
  });
});

test('a cell whose growth is not below its rate says so, and the others compute', () => {
  const table = valueOf(sensitivity(FLOWS, 0.03, 0.02, 0));
  const refused = table.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.argument : '')));
  expect(refused).toEqual([
    ['', '', '', '', '', ''],
    ['', '', '', 'growth', 'growth', 'growth'],
    ['', '', '', '', 'growth', 'growth'],
    ['', '', '', '', '', 'growth'],
    ['', '', '', '', '', ''],
    ['', '', '', '', '', ''],
  ]);
  expect(table[1]?.[3]).toEqual({
    kind: 'out-of-range',
    argument: 'growth',
    got: '0.02',
    takes: 'a fraction above -1 and below the rate, 0.02',
  });
});

test('so does a row whose rate is −1 or below, and a growth of −1', () => {
  const table = valueOf(sensitivity(FLOWS, -0.5, -0.9, 0, 0.25, 0.05, null, 2));
  const kinds = table.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.argument : '')));
  expect(kinds[1]).toEqual(['', 'rate', 'rate', 'rate', 'rate', 'rate']);
  expect(kinds[3]).toEqual(['', 'growth', '', '', '', '']);
});

test('a cell too large to show holds its problem', () => {
  const table = valueOf(sensitivity([[1e306]], 0.02, 0, 0, 0.019, 0.018, null, 1));
  expect(table[1]?.[3]).toMatchObject({ kind: 'out-of-range', argument: 'growth' });
  const steep = valueOf(sensitivity([[1e306]], 0.02, 0, 0, 0.0199999, 1e-9, null, 1));
  expect(steep[1]?.[2]).toMatchObject({ kind: 'out-of-range', argument: 'cash_flows' });
  const wide = valueOf(sensitivity([[1]], 0.02, 0, 0, 1e308, 0.01, null, 20));
  expect(wide[41]?.[0]).toMatchObject({ kind: 'out-of-range', argument: 'rate_step' });
});

test.each([
  ['all blank', [null, null, null, null]],
  ['empty text', ['', '', '', '']],
  ['the defaults', [0.005, 0.005, 'end', 2]],
  ['blank cells that reach us as 0', [0, 0, 0, null]],
])('optional arguments: %s', (_, optional) => {
  const [rateStep, growthStep, timing, steps] = optional;
  const given = sensitivity(FLOWS, 0.1, 0.02, 900, rateStep, growthStep, timing, steps);
  expect(valueOf(given)).toEqual(valueOf(sensitivity(FLOWS, 0.1, 0.02, 900)));
});

test('a blank growth is 0, and there is a perpetuity all the same', () => {
  const [, , , middle] = valueOf(sensitivity([[100]], 0.1, null, 0));
  expect(middle?.[3]).toBe(1000);
  expect(valueOf(sensitivity([[100]], 0.1, '', 0))).toEqual(valueOf(sensitivity([[100]], 0.1, 0, 0)));
});

test('the working goes through value in use to the headroom in the middle', () => {
  const made = sensitivity([[100, 110]], 0.1, 0.02, 900);
  const use = valueOf(valueInUse([[100, 110]], 0.1, 0.02));
  // 100 ÷ 1.1 + 110 ÷ 1.21 + 1,402.5 ÷ 1.21 is 14,750 ÷ 11.
  expect(figuresOf(made).slice(-2)).toEqual([use, 4850 / 11]);
  expect(figuresOf(made)).toHaveLength(5);
});

test('the headroom of the working is the middle of the table, to the last digit', () => {
  const cents = fc.integer({ min: 1, max: 1e8 }).map((units) => units / 100);
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 8 }), cents, (amounts, carrying) => {
      const made = sensitivity([amounts], 0.07, 0.01, carrying);
      expect(figuresOf(made).at(-1)).toBe(valueOf(made)[3]?.[3]);
    }),
  );
});

test.each([
  ['cash_flows', 'not-understood', () => sensitivity([['x']], 0.1, 0, 0)],
  ['cash_flows', 'not-understood', () => sensitivity([[null, 0]], 0.1, 0, 0)],
  ['cash_flows', 'out-of-range', () => sensitivity([[1, 0]], 0.1, 0, 0)],
  ['cash_flows', 'out-of-range', () => sensitivity([[1e308, 1e308]], 0.01, 0, 0)],
  ['rate', 'out-of-range', () => sensitivity(FLOWS, -1, -0.5, 0)],
  ['rate', 'not-understood', () => sensitivity(FLOWS, 'x', 0, 0)],
  ['growth', 'out-of-range', () => sensitivity(FLOWS, 0, 0, 0)],
  ['growth', 'out-of-range', () => sensitivity(FLOWS, 0.1, 0.1, 0)],
  ['growth', 'not-understood', () => sensitivity(FLOWS, 0.1, 'x', 0)],
  ['carrying', 'not-understood', () => sensitivity(FLOWS, 0.1, 0, 'x')],
  ['rate_step', 'out-of-range', () => sensitivity(FLOWS, 0.1, 0, 0, -0.01)],
  ['growth_step', 'not-understood', () => sensitivity(FLOWS, 0.1, 0, 0, 0.01, 'x')],
  ['timing', 'not-understood', () => sensitivity(FLOWS, 0.1, 0, 0, null, null, 'late')],
  ['steps', 'out-of-range', () => sensitivity(FLOWS, 0.1, 0, 0, null, null, null, -1)],
  ['steps', 'out-of-range', () => sensitivity(FLOWS, 0.1, 0, 0, null, null, null, 1.5)],
  ['steps', 'out-of-range', () => sensitivity(FLOWS, 0.1, 0, 0, null, null, null, 1000)],
  ['steps', 'not-understood', () => sensitivity(FLOWS, 0.1, 0, 0, null, null, null, 'few')],
] as const)('%s that is %s is named', (argument, kind, run) => {
  expect(problemOf(run())).toMatchObject({ kind, argument });
});
