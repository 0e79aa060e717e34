import fc from 'fast-check';
import { valueInUse } from '../../../src/core/impairment/value-in-use';
import { problemOf, valueOf } from '../answers';

describe('published examples', () => {
  test.each([
    // IAS 36 Illustrative Example 2: published as 1,360 from yearly amounts rounded first.
    ['IE2', [230, 253, 273, 290, 304, 313, 307, 289, 245, 184, 61], 0.15, 1361.200083],
    // IAS 36 Illustrative Example 5: published as 2,051 from amounts rounded first.
    ['IE5', [300, 280, 420, 520, 350, 420, 480, 480, 460, 400], 0.14, 2052.549405],
    // IAS 36 Illustrative Example 6: published as 121,128.
    ['IE6', [22165, 21450, 20550, 24725, 25325, 24825, 24123, 25533, 24234, 22850], 0.14, 121127.926942],
  ])('IAS 36 %s', (_, flows, rate, expected) => {
    expect(valueOf(valueInUse([flows], rate))).toBeCloseTo(expected, 6);
    const column = flows.map((flow) => [flow]);
    expect(valueOf(valueInUse(column, rate))).toBeCloseTo(expected, 6);
  });

  test('flows in mid-year, the growing perpetuity discounted by n − ½ as well', () => {
    expect(valueOf(valueInUse([[100, 110, 120, 125, 130]], 0.1, 0.02, 'mid'))).toBeCloseTo(1538.864263, 6);
  });
});

describe('properties', () => {
  const flows = fc
    .array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 40 })
    .filter((amounts) => amounts.some((flow) => flow !== 0));

  test('in doubles by Horner’s scheme it is the same', () => {
    fc.assert(
      fc.property(flows, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (amounts, rate) => {
        const horner = [...amounts].reverse().reduce((later, flow) => (later + flow) / (1 + rate), 0);
        expect(valueOf(valueInUse([amounts], rate))).toBeCloseTo(horner, 4);
      }),
    );
  });

  test('mid-period timing lifts all of it by (1 + rate)^½', () => {
    fc.assert(
      fc.property(flows, fc.double({ min: 0.05, max: 0.5, noNaN: true }), (amounts, rate) => {
        const last = [...amounts, 10];
        const end = valueOf(valueInUse([last], rate, 0.01));
        expect(valueOf(valueInUse([last], rate, 0.01, 'mid'))).toBeCloseTo(end * Math.sqrt(1 + rate), 3);
      }),
    );
  });

  test('it falls as the rate rises, where flows come in', () => {
    const incoming = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 40 });
    const points = fc.integer({ min: -500, max: 2000 });
    fc.assert(
      fc.property(incoming, points, fc.integer({ min: 1, max: 500 }), (amounts, at, more) => {
        const dearer = valueOf(valueInUse([amounts], (at + more) / 1000));
        expect(dearer).toBeLessThan(valueOf(valueInUse([amounts], at / 1000)));
      }),
    );
  });

  test('at a rate of 0 it is the sum', () => {
    fc.assert(
      fc.property(flows, (amounts) => {
        expect(valueOf(valueInUse([amounts], 0))).toBe(amounts.reduce((sum, flow) => sum + flow, 0));
      }),
    );
  });
});

test('blank cells at the end are left out; inside they are years without a flow', () => {
  expect(valueOf(valueInUse([[100, null, 121, null, '']], 0.1))).toBeCloseTo(100 / 1.1 + 121 / 1.331, 9);
});

test('the last step of the working is the value', () => {
  const answer = valueInUse([[100, 110]], 0.1, 0.02);
  const steps = answer.ok ? answer.value.working() : [];
  expect(steps).toHaveLength(4);
  expect(steps[3]?.value).toBe(valueOf(answer));
});

test.each([
  ['cash_flows', [[], 0.1], 'not-understood'],
  ['cash_flows', [[[null]], 0.1], 'not-understood'],
  ['cash_flows', [[[0, 0]], 0.1], 'not-understood'],
  ['cash_flows', [[['0', null, false]], 0.1], 'not-understood'],
  ['cash_flows', [[Array<number>(10_001).fill(1)], 0.1], 'too-large'],
  ['cash_flows', [[['x']], 0.1], 'not-understood'],
  [
    'cash_flows',
    [
      [
        [1, 2],
        [3, 4],
      ],
      0.1,
    ],
    'not-understood',
  ],
  ['cash_flows', [[[1, 0]], 0.1, 0.02], 'out-of-range'],
  ['rate', [[[1]], -1], 'out-of-range'],
  ['growth', [[[1]], 0.1, 0.1], 'out-of-range'],
  ['growth', [[[1]], 0.1, 0.2], 'out-of-range'],
  ['growth', [[[1]], 0.1, -1], 'out-of-range'],
  ['growth', [[[1]], 0.1, 'fast'], 'not-understood'],
  ['timing', [[[1]], 0.1, null, 'late'], 'not-understood'],
] as const)('%s of %j is %s', (argument, [flows, rate, growth, timing], kind) => {
  expect(problemOf(valueInUse(flows, rate, growth, timing))).toMatchObject({ argument, kind });
});

test.each([[[[null, null]]], [[[0, 0]]], [0], [null], [[]]])(
  'of %j the message is one and the same',
  (blank) => {
    expect(problemOf(valueInUse(blank, 0.1))).toEqual({
      kind: 'not-understood',
      argument: 'cash_flows',
      got: 'nothing but blanks and zeros',
      takes: 'one row or one column of cash flows, not all of them 0',
    });
  },
);
