import Decimal from 'decimal.js';
import fc from 'fast-check';
import { expectBadInput } from './bad-input';
import { expectAmount, vdbByLoop } from './oracle';
import { cellOf, differences, entryOf, rowsOf, valueOf } from './published';
import { excelVdb } from '../../../src/core/excel/vdb';

describe('published examples', () => {
  test('every row is Excel’s value or error', () => {
    expect(rowsOf('VDB')).toHaveLength(1305);
    expect(differences('VDB')).toEqual([]);
  });

  test.each([
    ['Microsoft, VDB, first day', [2400, 300, 3650, 0, 1], 1.32, 2],
    ['Microsoft, VDB, first month', [2400, 300, 120, 0, 1], 40, 2],
    ['Microsoft, VDB, first year', [2400, 300, 10, 0, 1], 480, 2],
    ['Microsoft, VDB, months 6 to 18', [2400, 300, 120, 6, 18], 396.31, 2],
    ['Microsoft, VDB, months 6 to 18 at 1.5', [2400, 300, 120, 6, 18, 1.5], 311.81, 2],
    ['Microsoft, VDB, most of the first year at 1.5', [2400, 300, 10, 0, 0.875, 1.5], 315, 2],
    ['Univer’s test of a fractional start', [24000, 3000, 10, 6.1, 6.2, 2, 0], 123.3125376, 7],
  ])('%s', (_source, given, expected, digits) => {
    expect(valueOf(entryOf('VDB')(...given))).toBeCloseTo(expected, digits);
  });

  test('mid-year spans over five years are the IRS 5-year percentages (Publication 946, table A-1)', () => {
    const percentages = [1, 2, 3, 4, 5, 6].map((year) =>
      valueOf(excelVdb(100, 0, 5, Math.max(0, year - 1.5), Math.min(5, year - 0.5), 2)),
    );
    expect(percentages.map((percentage) => percentage.toFixed(2))).toEqual([
      '20.00',
      '32.00',
      '19.20',
      '11.52',
      '11.52',
      '5.76',
    ]);
  });

  test('spans from a fractional start do not add up, as reported of Excel (0.1479)', () => {
    const span = (start: number, end: number, noSwitch: boolean) =>
      valueOf(excelVdb(100, 10, 13, start, end, 1, noSwitch));
    expect(span(0, 1, false) - span(0, 0.5, false) - span(0.5, 1, false)).toBeCloseTo(0.1479, 4);
    expect(span(0, 1, true) - span(0, 0.5, true) - span(0.5, 1, true)).toBeCloseTo(0, 12);
  });
});

describe('decided where Excel is not verified', () => {
  test('salvage above cost leaves nothing to charge, as in DDB', () => {
    expect(valueOf(excelVdb(2400, 3000, 10, 0, 2))).toBe(0);
    expect(valueOf(excelVdb(2400, 3000, 10, 0.1, 2))).toBe(0);
    expect(valueOf(excelVdb(2400, 3000, 10, 0, 2, 2, true))).toBe(0);
  });

  test('an empty span is 0 everywhere', () => {
    for (const at of [0, 0.5, 3, 9.25, 10]) expect(valueOf(excelVdb(2400, 300, 10, at, at))).toBe(0);
    expect(valueOf(excelVdb(2400, 300, 0.5, 0.5, 0.5))).toBe(0);
  });

  test('the grid rule holds with salvage and a late fractional start', () => {
    expect(valueOf(excelVdb(100000, 20000, 10, 7.25, 7.75))).toBe(0);
  });
});

describe('no_switch', () => {
  test('any number but 0 is TRUE, omitted is FALSE', () => {
    const span = (noSwitch?: unknown) => valueOf(excelVdb(2400, 0, 10, 8, 9, 2, noSwitch));
    expect([true, 1, -2, 0.5, 'TRUE', 'true', '3'].map(span)).toEqual(Array(7).fill(span(true)));
    expect([false, 0, null, undefined, 'FALSE', '0', ''].map(span)).toEqual(Array(7).fill(span(false)));
    expect(span(false)).toBeGreaterThan(span(true));
  });
});

describe('properties', () => {
  const amounts = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }));
  const wholeLife = fc.tuple(fc.integer({ min: 1, max: 80 }), fc.constantFrom(0, 0, 0, 0.25, 0.7));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const points = fc.tuple(share, share, fc.constantFrom('whole', 'quarter', 'any'));
  const factor = fc.oneof(
    fc.integer({ min: 1, max: 60 }).map((tenths) => tenths / 10),
    fc.constantFrom(1, 50.3),
  );

  test('a loop over the segments in decimals gives the same', () => {
    fc.assert(
      fc.property(
        amounts,
        wholeLife,
        points,
        factor,
        fc.boolean(),
        ([cents, other], [whole, part], [a, b, at], multiple, stay) => {
          const life = whole + part;
          const grain = at === 'whole' ? 1 : at === 'quarter' ? 4 : 1e6;
          const snap = (x: number): number => Math.min(life, Math.round(x * life * grain) / grain);
          const [start, end] = [snap(Math.min(a, b)), snap(Math.max(a, b))];
          const [cost, salvage] = [cents / 100, Math.min(other, cents) / 100];
          const got = valueOf(excelVdb(cost, salvage, life, start, end, multiple, stay));
          expectAmount(got, vdbByLoop(cost, salvage, life, start, end, multiple, stay), cost);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('with the switch and from a whole start the whole life reaches salvage', () => {
    fc.assert(
      fc.property(amounts, wholeLife, factor, ([cents, other], [whole, part], multiple) => {
        const [cost, salvage, life] = [cents, Math.min(other, cents), whole + part];
        expectAmount(valueOf(excelVdb(cost, salvage, life, 0, life, multiple)), cost - salvage, cost);
      }),
    );
  });

  test('spans between whole periods add up', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 3, max: 80 }),
        factor,
        fc.boolean(),
        ([cents, other], life, multiple, stay) => {
          const [cost, salvage, middle] = [cents, Math.min(other, cents), Math.floor(life / 2)];
          const span = (start: number, end: number) =>
            valueOf(excelVdb(cost, salvage, life, start, end, multiple, stay));
          expectAmount(span(0, middle) + span(middle, life), span(0, life), cost);
        },
      ),
    );
  });
});

describe('lives too long for a loop', () => {
  const D = Decimal.clone({ precision: 60 });
  const expectClose = (got: number, expected: Decimal) =>
    expect(new D(got).div(expected).minus(1).abs().toNumber()).toBeLessThan(1e-9);

  test('a fractional start long before the switch: life 10^12, 0.5 to 10^11', () => {
    const rate = new D('2e-12');
    const kept = new D(1)
      .minus(rate)
      .pow(99999999999)
      .times(new D(1).minus(rate.div(2)));
    const opening = new D(1e6).times(new D(1).minus(rate.div(2)));
    expectClose(valueOf(excelVdb(1e6, 0, 1e12, 0.5, 1e11)), opening.times(new D(1).minus(kept)));
  });

  test('one period in 10^15, with and without the switch', () => {
    const rate = new D('2e-15');
    const expected = new D(1).minus(rate).pow(1e9).times(rate).times(1e6);
    expectClose(valueOf(excelVdb(1e6, 0, 1e15, 1e9, 1e9 + 1)), expected);
    expectClose(valueOf(excelVdb(1e6, 0, 1e15, 1e9, 1e9 + 1, 2, true)), expected);
  });

  test('after the switch, at half the life for double declining without salvage', () => {
    const atSwitch = new D(1).minus('2e-12').pow(5e11).times(1e6);
    expectClose(valueOf(excelVdb(1e6, 0, 1e12, 7e11, 8e11)), atSwitch.div(5));
  });

  test('across the switch, whole lives, salvage and the last period', () => {
    expectClose(valueOf(excelVdb(1e6, 1e4, 1e15, 0, 1e15)), new D(990000));
    expectClose(valueOf(excelVdb(1e6, 1e4, 1e300, 0, 1e300)), new D(990000));
    const salvageFirst = valueOf(excelVdb(1e6, 5e5, 1e12, 0, 1e12));
    expectClose(salvageFirst, new D(500000));
    expect(valueOf(excelVdb(1e6, 5e5, 1e12, 9e11, 1e12))).toBe(0);
    expectClose(
      valueOf(excelVdb(1e6, 0, 1e12, 1e12 - 1, 1e12)),
      new D(1).minus('2e-12').pow(5e11).times(1e6).div(5e11),
    );
  });
});

describe('bad input', () => {
  test('every argument refuses what it does not take', () => {
    expectBadInput(
      entryOf('VDB'),
      [100, 10, 5, 1, 2, 2, false],
      [
        { name: 'cost', negative: 'out-of-range cost', zero: 'answers', huge: 'answers' },
        { name: 'salvage', negative: 'out-of-range salvage', zero: 'answers', huge: 'answers' },
        { name: 'life', negative: 'out-of-range life', zero: 'out-of-range life', huge: 'answers' },
        {
          name: 'start_period',
          negative: 'out-of-range start_period',
          zero: 'answers',
          huge: 'out-of-range start_period',
        },
        {
          name: 'end_period',
          negative: 'out-of-range end_period',
          zero: 'out-of-range start_period',
          huge: 'out-of-range end_period',
        },
        { name: 'factor', negative: 'out-of-range factor', zero: 'out-of-range factor', huge: 'answers' },
        { name: 'no_switch', negative: 'answers', zero: 'answers', huge: 'answers' },
      ],
    );
  });

  test('text counts before a domain: Excel coerces all arguments first', () => {
    expect(cellOf(excelVdb(-1, 0, 10, 0, 1, 'double'))).toBe('#VALUE!');
  });
});
