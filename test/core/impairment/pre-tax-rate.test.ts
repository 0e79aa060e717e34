import fc from 'fast-check';
import { preTaxRate } from '../../../src/core/impairment/pre-tax-rate';
import { figuresOf, formulasOf, problemOf, valueOf } from '../answers';

const FLOWS = [[400, 400, 400, 400]];
const ALLOWED = [[250, 250, 250, 250]];

test('IAS 36.A20, BCZ85: the rate is solved; grossed up it would be 10.67 %', () => {
  const made = preTaxRate(FLOWS, 0.25, ALLOWED, 0.08);
  expect(valueOf(made)).toBeCloseTo(0.125641, 6);
  const [value, grossedUp, rate] = figuresOf(made).slice(-3);
  expect(value).toBeCloseTo(1200.64598, 5);
  expect(grossedUp).toBeCloseTo(0.106667, 6);
  expect(rate).toBe(valueOf(made));
  expect(formulasOf(made)[0]).toBe('(400 − 0.25 × (400 − 250)) ÷ (1 + 0.08)^1');
  expect(formulasOf(made).at(-1)).toMatch(
    /^Σ flow ÷ \(1 \+ rate\)\^k = 1,200\.6459\d+, solved in \d+ steps$/,
  );
});

test('for ever the same flow, taxed at once, it is the post-tax rate grossed up', () => {
  const perpetuity = [Array<number>(2000).fill(1)];
  expect(valueOf(preTaxRate(perpetuity, 0.25, null, 0.09))).toBeCloseTo(0.12, 9);
});

describe('properties', () => {
  const flow = fc.integer({ min: 1, max: 1e6 });
  const years = fc.array(fc.tuple(flow, fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 20,
  });
  const percent = (min: number, max: number) => fc.integer({ min, max }).map((points) => points / 100);

  /** Present value in doubles, by Horner’s scheme. */
  const worth = (flows: readonly number[], rate: number): number =>
    [...flows].reverse().reduce((later, each) => (later + each) / (1 + rate), 0);

  test('it discounts the flows back to their value after tax', () => {
    fc.assert(
      fc.property(years, percent(0, 60), percent(-20, 60), (given, tax, post) => {
        const flows = given.map(([each]) => each);
        const allowed = given.map(([each, share]) => each * share);
        const after = flows.map((each, index) => each - tax * (each - (allowed[index] ?? 0)));
        const rate = valueOf(preTaxRate([flows], tax, [allowed], post));
        const expected = worth(after, post);
        expect(worth(flows, rate) / expected).toBeCloseTo(1, 8);
      }),
    );
  });

  test('without tax it is the post-tax rate', () => {
    fc.assert(
      fc.property(years, percent(-20, 60), (given, post) => {
        const [flows, allowed] = [given.map(([each]) => each), given.map(([each, share]) => each * share)];
        expect(valueOf(preTaxRate([flows], 0, [allowed], post))).toBeCloseTo(post, 12);
      }),
    );
  });

  test('tax that lets less be deducted takes a higher rate', () => {
    fc.assert(
      fc.property(years, percent(1, 60), percent(0, 60), (given, tax, post) => {
        const flows = given.map(([each]) => each);
        const some = valueOf(preTaxRate([flows], tax, [flows.map((each) => each / 2)], post));
        expect(valueOf(preTaxRate([flows], tax, null, post))).toBeGreaterThan(some);
      }),
    );
  });
});

test.each([
  ['shorter, the rest 0', [[250, 250]], [[250, 250, 0, 0]]],
  ['blank at the end', [[250, null, '', null]], [[250, 0, 0, 0]]],
  ['blank beyond the flows, as either of the two', [[250, 0, 0, 0, 0, null]], [[250]]],
  ['a column', [[250], [250], [250], [250]], ALLOWED],
  ['omitted', null, [[0, 0, 0, 0]]],
  ['a blank cell', 0, ''],
])('tax_depreciation %s', (_, given, same) => {
  expect(valueOf(preTaxRate(FLOWS, 0.25, given, 0.08))).toBe(valueOf(preTaxRate(FLOWS, 0.25, same, 0.08)));
});

test('what tax lets deduct after the last flow counts, whether that flow is blank or 0', () => {
  const blank = preTaxRate([[400, 400, null, null]], 0.25, ALLOWED, 0.08);
  expect(valueOf(blank)).toBe(valueOf(preTaxRate([[400, 400, 0, 0]], 0.25, ALLOWED, 0.08)));
  expect(valueOf(blank)).not.toBe(valueOf(preTaxRate([[400, 400]], 0.25, [[250, 250]], 0.08)));
});

test('a rate of 0 and below are rates', () => {
  expect(valueOf(preTaxRate(FLOWS, 0, null, 0))).toBe(0);
  expect(valueOf(preTaxRate(FLOWS, 0, null, -0.05))).toBeCloseTo(-0.05, 12);
});

test('flows that no rate brings to their value after tax are refused with the reason', () => {
  // Before tax they are worth 25 at most, at 100 %; the tax saved in the second year is 4,590.
  const refused = problemOf(preTaxRate([[100, -100]], 0.9, [[0, 5000]], 0.1));
  expect(refused).toMatchObject({ kind: 'out-of-range', argument: 'pre_tax_cash_flows' });
  expect(refused.got).toContain('did not converge');
  expect(refused.takes).toContain('from -99.99 % to 1,000,000 % a period');
});

test.each([
  ['pre_tax_cash_flows', 'not-understood', () => preTaxRate([['x']], 0.25, null, 0.08)],
  ['pre_tax_cash_flows', 'not-understood', () => preTaxRate([[0, null, '']], 0.25, null, 0.08)],
  ['pre_tax_cash_flows', 'not-understood', () => preTaxRate(null, 0.25, null, 0.08)],
  ['pre_tax_cash_flows', 'out-of-range', () => preTaxRate([[1e308, 1e308]], 0, null, 0)],
  ['tax_rate', 'out-of-range', () => preTaxRate(FLOWS, 1, null, 0.08)],
  ['tax_rate', 'out-of-range', () => preTaxRate(FLOWS, -0.1, null, 0.08)],
  ['tax_rate', 'not-understood', () => preTaxRate(FLOWS, 'x', null, 0.08)],
  ['tax_depreciation', 'out-of-range', () => preTaxRate(FLOWS, 0.25, [[1, 1, 1, 1, 1]], 0.08)],
  ['tax_depreciation', 'not-understood', () => preTaxRate(FLOWS, 0.25, [['x']], 0.08)],
  ['post_tax_rate', 'out-of-range', () => preTaxRate(FLOWS, 0.25, null, -1)],
  ['post_tax_rate', 'not-understood', () => preTaxRate(FLOWS, 0.25, null, 'x')],
] as const)('%s that is %s is named', (argument, kind, run) => {
  expect(problemOf(run())).toMatchObject({ kind, argument });
});
