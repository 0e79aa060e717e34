/** Worked examples of what a write-down does to ratios; every one of them is computed. */

import { casesOf, everyCaseOf } from '../standards';
import type { Line } from '../tables';
import { directionsOf, ratiosOf, stepsOf, type Asked, type Given } from './statements';

/** Kinds that have a test below. */
const KINDS = ['ratios', 'current-ratio', 'two-periods', 'claims'];

/** A figure that its source gives to six decimals, the last of them rounded. */
const near = (figure: number) => expect.closeTo(figure, 5) as number;

const NAMES: Readonly<Record<string, string>> = {
  gross_margin: 'Gross margin',
  operating_margin: 'Operating margin',
  net_margin: 'Net margin',
  current_ratio: 'Current ratio',
  quick_ratio: 'Quick ratio',
  inventory_turnover: 'Inventory turnover',
  dio: 'Days of inventory',
  receivables_turnover: 'Receivables turnover',
  asset_turnover: 'Asset turnover',
  roa: 'Return on assets',
  roe: 'Return on equity',
  debt_to_equity: 'Debt to equity',
};

type Base = Given & { readonly tax_rate: number };
type Figures = Readonly<Record<string, number>>;
interface Event {
  readonly kind: string;
  readonly amount: number;
  readonly booked_in?: string;
  readonly tax: string;
}

const isOpening = (name: string): boolean => name.startsWith('opening');

const NO_EVENT: Event = { kind: 'inventory', amount: 0, tax: 'deferred' };

function asked({ tax_rate, ...base }: Base, averages: string, event = NO_EVENT): Asked {
  const figures = Object.entries(base).filter(([name]) => averages === 'opening' || !isOpening(name));
  return {
    figures: Object.fromEntries(figures),
    amount: event.amount,
    bookedIn: event.booked_in,
    taxRate: tax_rate,
    kind: event.kind,
    taxTiming: event.tax,
  };
}

/** Every figure of one side by its name in the cases; what is no ratio here is read off the working. */
function sideOf(all: Asked, side: 'Before' | 'After'): Figures {
  const lines: Readonly<Record<string, Line>> = ratiosOf(all);
  const steps = stepsOf(all);
  const step = (label: string): number => Number(steps[`${label} ${side.toLowerCase()}`]);
  const told = Object.entries(NAMES).map(([key, name]) => [key, Number(lines[name]?.[side])] as const);
  return {
    ...Object.fromEntries(told),
    net_income: step('Profit'),
    total_assets: step('Total assets'),
    equity: step('Equity'),
    debt_ratio: 1 - step('Equity') / step('Total assets'),
  };
}

const nearAll = (figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, near(figure)]));

function moved(from = NaN, to = NaN): string {
  if (Math.abs(to - from) < 1e-12) return 'same';
  return to > from ? 'up' : 'down';
}

describe('every case', () => {
  everyCaseOf(['ratios'], KINDS, [], 7);
});

const EFFECTS = casesOf<
  { base: Base; averages: string; event?: Event },
  { before: Figures; after?: Figures; direction?: Readonly<Record<string, string>> }
>('ratios');

describe('before and after', () => {
  test.each(EFFECTS)('$id: $source', ({ inputs: { base, averages, event }, expected }) => {
    const all = asked(base, averages, event);
    const [before, after] = [sideOf(all, 'Before'), sideOf(all, 'After')];
    expect(before).toMatchObject(nearAll(expected.before));
    expect(after).toMatchObject(nearAll(expected.after ?? expected.before));
  });

  test.each(EFFECTS.filter(({ expected }) => expected.direction !== undefined))(
    '$id: which way each goes',
    ({ inputs: { base, averages, event }, expected: { direction } }) => {
      const all = asked(base, averages, event);
      const [before, after] = [sideOf(all, 'Before'), sideOf(all, 'After')];
      const told = directionsOf(all);
      const directions = Object.keys(before).map((key) => [
        key,
        told[NAMES[key] ?? ''] ?? moved(before[key], after[key]),
      ]);
      expect(Object.fromEntries(directions)).toEqual(direction);
    },
  );
});

test.each(
  casesOf<
    { base: Base; event: Event },
    { before: number; after: number; threshold: number; direction: string }
  >('current-ratio'),
)('$id: $source', ({ inputs: { base, event }, expected }) => {
  const { before, after, threshold, direction } = expected;
  expect(ratiosOf(asked(base, 'opening', event))['Current ratio']).toMatchObject({
    Before: near(before),
    After: near(after),
    Direction: direction,
  });
  const current = Number(base.cash) + Number(base.receivables) + Number(base.inventory);
  const ways = [-1, 0, 1].map((more) => {
    const at = { ...base, current_liabilities: current / (threshold + more) };
    return directionsOf(asked(at, 'opening', event))['Current ratio'];
  });
  expect(ways).toEqual(['down', 'same', 'up']);
});

/** The statements of the first case. */
const BASE: Base = EFFECTS[0]?.inputs.base ?? { tax_rate: 0 };

test.each(casesOf<{ cost: number; writedown_year1: number; sold_year2_for: number }, Figures>('two-periods'))(
  '$id: $source',
  ({ inputs: { cost, writedown_year1: amount, sold_year2_for: price }, expected }) => {
    const written = { ...asked(BASE, 'closing'), amount };
    const margin = ratiosOf({ ...written, figures: { ...written.figures, inventory: cost } })['Gross margin'];
    const lost = Number(margin?.Change) * Number(BASE.sales);
    const left = Number(stepsOf(written)['Inventory after']);
    const soldAt = (cogs: number): number => {
      const nothing = Object.fromEntries(Object.keys(written.figures).map((name) => [name, 0]));
      const line = ratiosOf({ figures: { ...nothing, sales: price, cogs } })['Gross margin'];
      return Number(line?.Before);
    };
    expect({
      year1_gross_profit_effect: lost,
      year2_cogs: left,
      year2_gross_profit: soldAt(left) * price,
      two_year_gross_profit: lost + soldAt(left) * price,
      year2_margin_without_writedown: soldAt(cost),
      year2_margin_with_writedown: soldAt(left),
    }).toEqual(nearAll(expected));
  },
);

test.each(
  casesOf<
    { claims: { text: string; figure: string; direction: string }[] },
    { verdicts: readonly boolean[] }
  >('claims'),
)('$id: $source', ({ inputs: { claims }, expected: { verdicts } }) => {
  for (const bookedIn of ['cogs', 'other']) {
    const all = { ...asked(BASE, 'opening'), amount: 40, bookedIn };
    const cogs = moved(BASE.cogs, Number(stepsOf(all)['Cost of goods sold in the period of booking']));
    const told = { ...directionsOf(all), 'Cost of goods sold': cogs };
    const ways = new Map(Object.entries(told));
    expect(claims.map(({ figure, direction }) => ways.get(figure) === direction)).toEqual(verdicts);
  }
});
