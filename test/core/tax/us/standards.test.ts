/**
 * Worked examples of MACRS, bonus, section 179 and section 197.
 *
 * Not computed by any function:
 *
 * | case    | why |
 * | ------- | --- |
 * | MAC-078 | a basis that a casualty lowers leaves the tables; WDV.US.MACRS takes no adjusted basis |
 */

import { charge } from '../../../../src/core/depreciation/on-dates';
import { toNumber } from '../../../../src/core/money/fraction';
import { bonus } from '../../../../src/core/tax/us/bonus';
import { midQuarter } from '../../../../src/core/tax/us/mid-quarter';
import { recoveryYears, type MacrsConvention, type MacrsMethod } from '../../../../src/core/tax/us/recovery';
import { section179 } from '../../../../src/core/tax/us/section-179';
import { figuresOf, valueOf } from '../../answers';
import { casesOf, everyCaseOf } from '../../standards';
import { sum } from '../../tables';
import { deductionIn, deductions } from './columns';

const NOT_COMPUTED = ['MAC-078'];

/** Kinds that have a test below. */
const KINDS = [
  'macrs-column',
  'macrs-mid-month',
  'macrs-years',
  'macrs-formula',
  'macrs-any-period',
  'macrs-disposed',
  'macrs-after-bonus',
  'macrs-default-method',
  'mid-quarter-test',
  'section-179',
  'section-179-limits',
  'section-197',
];

/** Cases give six decimals. */
const near = (figures: readonly number[]) => figures.map((figure) => expect.closeTo(figure, 6) as number);

describe('every case', () => {
  everyCaseOf(['tax-us'], KINDS, NOT_COMPUTED, 30);
});

interface Column {
  readonly basis: number;
  readonly property_class: number;
  readonly method: string;
  readonly convention: string;
  readonly quarter?: number;
}

interface Percentages {
  readonly percentages: readonly number[];
  readonly by_formula?: readonly number[];
}

test.each(casesOf<Column, Percentages>('macrs-column'))('$id: $source', ({ inputs, expected }) => {
  const asked = { ...inputs, place: inputs.quarter ?? null };
  expect(deductions(asked)).toEqual(near(expected.percentages.map((each) => (inputs.basis * each) / 100)));
  const byFormula = deductions({ ...asked, mode: 'formula' });
  expect(byFormula).toEqual(near(expected.by_formula ?? byFormula));
});

interface Months {
  readonly property_class: number;
  readonly months: readonly number[];
}

interface MonthPercentages {
  readonly year1_percent: readonly number[];
  readonly years_2_to_9_percent: number;
}

test.each(casesOf<Months, MonthPercentages>('macrs-mid-month'))('$id: $source', ({ inputs, expected }) => {
  const columns = inputs.months.map((place) =>
    deductions({ basis: 100, property_class: inputs.property_class, place }),
  );
  expect(columns.map(([first]) => first)).toEqual(expected.year1_percent);
  expect(new Set(columns.flatMap((years) => years.slice(1, 9)))).toEqual(
    new Set([expected.years_2_to_9_percent]),
  );
  columns.forEach((years, index) => {
    const begins = index < 6 ? [3.637, 3.636] : [3.636, 3.637];
    expect(years.slice(9, 27)).toEqual(Array.from({ length: 18 }, (_, year) => begins[year % 2]));
  });
});

interface Years {
  readonly years: Readonly<Record<string, number>>;
}

interface Asset {
  readonly basis: number;
  readonly property_class: number;
  readonly month?: number;
}

test.each(casesOf<Asset, Years>('macrs-years'))('$id: $source', ({ inputs, expected }) => {
  for (const [year, deduction] of Object.entries(expected.years)) {
    expect(deductionIn(Number(year), { ...inputs, place: inputs.month ?? null })).toBe(deduction);
  }
});

test.each(casesOf<Asset, { readonly schedule: readonly number[] }>('macrs-formula'))(
  '$id: $source',
  ({ inputs, expected }) => {
    expect(deductions({ ...inputs, mode: 'formula' })).toEqual(expected.schedule);
  },
);

interface AnyPeriod {
  readonly basis: number;
  readonly period: number;
  readonly method: MacrsMethod;
  readonly convention: MacrsConvention;
}

test.each(
  casesOf<AnyPeriod, { readonly schedule: readonly number[]; readonly switch_year: number }>(
    'macrs-any-period',
  ),
)('$id: $source', ({ inputs: { basis, period, method, convention }, expected }) => {
  const years = recoveryYears({ halfYears: 2 * period, method, convention, place: 1 });
  expect(years.map(({ share }) => basis * toNumber(share))).toEqual(near(expected.schedule));
  expect(1 + years.findIndex(({ isStraightLine }) => isStraightLine)).toBe(expected.switch_year);
});

interface Disposed extends Asset {
  readonly convention: string;
  readonly place: number;
  readonly year: number;
  readonly disposal_place: number;
}

test.each(casesOf<Disposed, { readonly deduction: number; readonly full_year: number }>('macrs-disposed'))(
  '$id: $source',
  ({ inputs, expected }) => {
    expect(deductionIn(inputs.year, { ...inputs, disposed: true })).toBe(expected.deduction);
    expect(deductionIn(inputs.year, inputs)).toBe(expected.full_year);
  },
);

interface WithBonus extends Asset {
  readonly acquired: string;
  readonly placed_in_service: string;
}

test.each(casesOf<WithBonus, Years & { readonly bonus: number }>('macrs-after-bonus'))(
  '$id: $source',
  ({ inputs, expected }) => {
    const first = inputs.basis * valueOf(bonus(inputs.acquired, inputs.placed_in_service));
    expect(first).toBe(expected.bonus);
    const basis = inputs.basis - first;
    for (const [year, deduction] of Object.entries(expected.years)) {
      expect(deductionIn(Number(year), { basis, property_class: inputs.property_class })).toBe(deduction);
    }
  },
);

test.each(casesOf<Asset, { readonly method: string }>('macrs-default-method'))(
  '$id: $source',
  ({ inputs, expected }) => {
    expect(deductions(inputs)).toEqual(deductions({ ...inputs, method: expected.method }));
  },
);

interface Placed {
  readonly assets: readonly {
    readonly basis: number;
    readonly quarter: number;
    readonly section179?: number;
  }[];
}

interface Tested {
  readonly q4_share: number;
  readonly applies: boolean;
  readonly year1_total?: number;
}

test.each(casesOf<Placed, Tested>('mid-quarter-test'))('$id: $source', ({ inputs, expected }) => {
  const bases = inputs.assets.map(({ basis, section179: expensed = 0 }) => basis - expensed);
  const dates = inputs.assets.map(({ quarter }) => `2025-${String(3 * quarter).padStart(2, '0')}-15`);
  const applies = midQuarter([bases], [dates]);
  expect(valueOf(applies)).toBe(expected.applies);
  const [total = 0, late = 0] = figuresOf(applies);
  expect(late / total).toBeCloseTo(expected.q4_share, 6);
  const first = sum(bases.map((basis) => deductionIn(1, { basis, property_class: 5 })));
  expect(first).toBe(expected.year1_total ?? first);
});

test.each(
  casesOf<{ readonly year: number; readonly placed: number }, { readonly limit: number }>('section-179'),
)('$id: $source', ({ inputs: { year, placed }, expected }) => {
  expect(valueOf(section179(year, placed, placed))).toBe(expected.limit);
});

test.each(
  casesOf<
    { readonly years: readonly number[] },
    { readonly limits: Readonly<Record<string, readonly [number, number]>> }
  >('section-179-limits'),
)('$id: $source', ({ inputs, expected }) => {
  for (const year of inputs.years) {
    const [limit, threshold] = expected.limits[year] ?? [0, 0];
    expect(valueOf(section179(year, threshold, threshold))).toBe(limit);
    expect(valueOf(section179(year, threshold, threshold + 1))).toBe(limit - 1);
  }
});

interface Intangible {
  readonly cost: number;
  readonly years: number;
  readonly acquired: string;
}

test.each(casesOf<Intangible, { readonly charges: Readonly<Record<string, number>> }>('section-197'))(
  '$id: $source',
  ({ inputs: { cost, years, acquired }, expected }) => {
    for (const [year, amount] of Object.entries(expected.charges)) {
      expect(valueOf(charge(cost, 0, years, acquired, `${year}-01-01`, `${year}-12-31`))).toBe(amount);
    }
  },
);
