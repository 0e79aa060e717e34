import fc from 'fast-check';
import { ratios } from '../../../src/core/ratios/ratios';
import type { CellValue } from '../../../src/core/working';
import { problemOf, valueOf } from '../answers';
import { wordOf } from '../tables';
import { exactly, type Books, type Written } from './oracle';
import { answerTo, directionsOf, ratiosOf, stepsOf, type Asked, type Given } from './statements';

const FIGURES: Given = {
  sales: 1_000,
  cogs: 600,
  'operating expenses': 250,
  interest: 20,
  cash: 80,
  receivables: 120,
  inventory: 200,
  ppe: 600,
  'current liabilities': 200,
  debt: 300,
};

const NAMES = [
  'Gross margin',
  'Operating margin',
  'Net margin',
  'Current ratio',
  'Quick ratio',
  'Inventory turnover',
  'Days of inventory',
  'Receivables turnover',
  'Asset turnover',
  'Return on assets',
  'Return on equity',
  'Debt to equity',
];

/** The same for all twelve ratios. */
const all = (way: string) => Object.fromEntries(NAMES.map((name) => [name, way]));

test('the table has the twelve ratios in their order', () => {
  const table = valueOf(answerTo({ figures: FIGURES, amount: 40, taxRate: 0.25 }));
  expect(table[0]).toEqual(['Ratio', 'Before', 'After', 'Change', 'Direction']);
  expect(table.slice(1).map(([name]) => name)).toEqual(NAMES);
  expect(table[1]).toEqual(['Gross margin', 0.4, 0.36, -0.04, 'down']);
  expect(table[5]).toEqual(['Quick ratio', 1, 1, 0, 'same']);
});

/** Statements in whole amounts, with a modest profit on large assets and equity above 0. */
const amount = fc.integer({ min: 1_000, max: 9_000 });
const books = fc.record({
  sales: fc.integer({ min: 20_000, max: 30_000 }),
  cogs: amount,
  'operating expenses': amount,
  interest: fc.integer({ min: 0, max: 900 }),
  cash: amount,
  receivables: amount,
  inventory: amount,
  ppe: fc.integer({ min: 60_000, max: 90_000 }),
  'current liabilities': amount,
  debt: amount,
}) satisfies fc.Arbitrary<Books>;

const kind = fc.constantFrom('inventory', 'ppe', 'receivable', 'receivable-allowance', 'liability');
const bookedIn = fc.constantFrom('cogs', 'other');
const taxTiming = fc.constantFrom('deferred', 'current', 'none');
const taxPercent = fc.integer({ min: 0, max: 60 });

/** Less than there is of anything. */
const writtenDown = fc.integer({ min: 1, max: 999 });

const written: fc.Arbitrary<Written> = fc
  .record({ figures: books, amount: writtenDown, kind, bookedIn, taxTiming, taxPercent })
  .map((each) => (each.kind === 'liability' ? { ...each, bookedIn: 'other' } : each));

const asked = ({ taxPercent: percent, ...rest }: Written): Asked => ({ ...rest, taxRate: percent / 100 });

describe('directions in the period of booking', () => {
  const ofKind = (one: string, run: (each: Written) => void) =>
    fc.assert(fc.property(written, (each) => run({ ...each, kind: one, bookedIn: 'other' })));
  /** Which way a ratio goes when the liability it is measured against falls by a tax saving. */
  const onTaxPayable = ({ taxTiming: timing, taxPercent: percent }: Written, way: string): string =>
    timing === 'current' && percent > 0 ? way : 'same';

  test('inventory: margins and returns down, turnovers up, leverage up, and gross margin never up', () => {
    fc.assert(
      fc.property(written, (each) => {
        const { figures, bookedIn: booked, taxTiming: timing, taxPercent: percent } = each;
        const current = figures.cash + figures.receivables + figures.inventory;
        const threshold = 100 * figures['current liabilities'] - percent * current;
        const againstTax = ['up', 'same', 'down'][Math.sign(threshold) + 1];
        expect(directionsOf(asked({ ...each, kind: 'inventory' }))).toEqual({
          'Gross margin': booked === 'cogs' ? 'down' : 'same',
          'Operating margin': 'down',
          'Net margin': 'down',
          'Current ratio': timing === 'current' ? againstTax : 'down',
          'Quick ratio': onTaxPayable(each, 'up'),
          'Inventory turnover': 'up',
          'Days of inventory': 'down',
          'Receivables turnover': 'same',
          'Asset turnover': 'up',
          'Return on assets': 'down',
          'Return on equity': 'down',
          'Debt to equity': 'up',
        });
      }),
    );
  });

  test('property, plant and equipment: neither gross margin nor inventory turnover moves', () => {
    ofKind('ppe', (each) => {
      expect(directionsOf(asked(each))).toEqual({
        ...all('down'),
        'Gross margin': 'same',
        'Current ratio': onTaxPayable(each, 'up'),
        'Quick ratio': onTaxPayable(each, 'up'),
        'Inventory turnover': 'same',
        'Days of inventory': 'same',
        'Receivables turnover': 'same',
        'Asset turnover': 'up',
        'Debt to equity': 'up',
      });
    });
  });

  test('a receivable written off directly: current and quick ratio down, its turnover up', () => {
    fc.assert(
      fc.property(written, (each) => {
        const direct = { ...each, kind: 'receivable', bookedIn: 'other', taxTiming: 'none' };
        expect(directionsOf(asked(direct))).toEqual({
          ...all('down'),
          'Gross margin': 'same',
          'Inventory turnover': 'same',
          'Days of inventory': 'same',
          'Receivables turnover': 'up',
          'Asset turnover': 'up',
          'Debt to equity': 'up',
        });
      }),
    );
  });

  test('a receivable written off against its allowance moves nothing', () => {
    ofKind('receivable-allowance', (each) => expect(directionsOf(asked(each))).toEqual(all('same')));
  });

  test('debt forgiven: leverage down, margins up; current ratio down only through tax payable', () => {
    ofKind('liability', (each) => {
      expect(directionsOf(asked(each))).toEqual({
        ...all('same'),
        'Operating margin': 'up',
        'Net margin': 'up',
        'Current ratio': onTaxPayable(each, 'down'),
        'Quick ratio': onTaxPayable(each, 'down'),
        'Return on assets': 'up',
        'Return on equity': 'up',
        'Debt to equity': 'down',
      });
    });
  });

  test('a return on thin equity may rise', () => {
    const thin = { ...FIGURES, debt: 770 };
    expect(ratiosOf({ figures: thin, amount: 10, taxRate: 0.25 })['Return on equity']).toEqual({
      Ratio: 'Return on equity',
      Before: 3.25,
      After: 4,
      Change: 0.75,
      Direction: 'up',
    });
  });
});

describe('properties', () => {
  test('whole fractions find the same ratios and the same directions', () => {
    fc.assert(
      fc.property(written, (each) => {
        const lines = ratiosOf(asked(each));
        for (const [name, { before, after, way }] of Object.entries(exactly(each))) {
          expect(Number(lines[name]?.Before) / before).toBeCloseTo(1, 12);
          expect(Number(lines[name]?.After) / after).toBeCloseTo(1, 12);
          expect([name, lines[name]?.Direction]).toEqual([name, way]);
        }
        expect(Object.keys(lines)).toEqual(Object.keys(exactly(each)));
      }),
    );
  });

  test('the balance sheet balances: equity moves by what profit does', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(1, -1), (each, sign) => {
        const steps = stepsOf(asked({ ...each, amount: sign * each.amount }));
        const moved = (total: string): number =>
          Number(steps[`${total} after`]) - Number(steps[`${total} before`]);
        expect(moved('Equity')).toBeCloseTo(moved('Profit'), 6);
      }),
    );
  });

  test('cost of goods sold never falls by a write-down, whatever is written down and wherever it is booked', () => {
    fc.assert(
      fc.property(written, (each) => {
        const { 'Cost of goods sold after': cost = each.figures.cogs } = stepsOf(asked(each));
        expect(cost).toBeGreaterThanOrEqual(each.figures.cogs);
      }),
    );
  });

  test('an amount of 0 leaves everything the same', () => {
    fc.assert(
      fc.property(written, (each) => {
        const lines = Object.values(ratiosOf(asked({ ...each, amount: 0 })));
        expect(lines.map(({ Change, Direction }) => [Change, Direction])).toEqual(
          NAMES.map(() => [0, 'same']),
        );
      }),
    );
  });

  const OPPOSITES = new Map([
    ['up', 'down'],
    ['down', 'up'],
    ['same', 'same'],
  ]);
  const opposite = (way: CellValue | undefined) => OPPOSITES.get(wordOf(way ?? ''));

  test('a reversal goes the opposite ways', () => {
    fc.assert(
      fc.property(written, (each) => {
        const down = directionsOf(asked(each));
        const back = directionsOf(asked({ ...each, amount: -each.amount }));
        expect(NAMES.map((name) => back[name])).toEqual(NAMES.map((name) => opposite(down[name])));
      }),
    );
  });

  test('a reversal on the statements that a write-down leaves gives back the ratios before it', () => {
    fc.assert(
      fc.property(books, writtenDown, taxPercent, (figures, size, percent) => {
        const base = { amount: size, taxRate: percent / 100, taxTiming: 'current' };
        const there = ratiosOf({ ...base, figures });
        const left = {
          ...figures,
          cogs: figures.cogs + size,
          inventory: figures.inventory - size,
          'current liabilities': (100 * figures['current liabilities'] - size * percent) / 100,
        };
        const back = ratiosOf({ ...base, figures: left, amount: -size });
        for (const name of NAMES) {
          const [line, again] = [there[name], back[name]];
          expect(again?.Before).toBeCloseTo(Number(line?.After), 9);
          expect(again?.After).toBeCloseTo(Number(line?.Before), 9);
          expect(again?.Direction).toBe(opposite(line?.Direction));
        }
      }),
    );
  });

  test('at a current ratio of 1 ÷ tax rate the tax saved holds it, to the last digit of a fraction', () => {
    const rate = fc.integer({ min: 1, max: 99 });
    const size = fc.integer({ min: 1, max: 1_000 });
    fc.assert(
      fc.property(rate, size, fc.integer({ min: 1, max: 98 }), (percent, scale, part) => {
        const figures = {
          ...FIGURES,
          cash: 0,
          receivables: 0,
          inventory: scale,
          'current liabilities': (scale * percent) / 100,
        };
        const cents = Math.round((scale * part) / 100) / 100;
        const asks = { figures, amount: cents, taxRate: percent / 100, taxTiming: 'current' };
        expect(ratiosOf(asks)['Current ratio']).toMatchObject({ Change: 0, Direction: 'same' });
      }),
    );
  });

  test('no cell is infinite or no number, whatever the figures', () => {
    const any = fc.oneof(
      fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, 5e-324, 1e308, 0.1),
    );
    const wild = fc.record(Object.fromEntries(Object.keys(FIGURES).map((name) => [name, any])));
    fc.assert(
      fc.property(wild, any, kind, taxTiming, taxPercent, (figures, size, one, timing, percent) => {
        const answer = answerTo({
          figures,
          amount: size,
          kind: one,
          taxTiming: timing,
          taxRate: percent / 100,
        });
        const cells = answer.ok ? answer.value.value.flat() : [];
        const steps = answer.ok ? answer.value.working().map(({ value }) => value) : [];
        const numbers = [...cells, ...steps].filter((cell) => typeof cell === 'number');
        expect(numbers.filter((cell) => !Number.isFinite(cell) || Object.is(cell, -0))).toEqual([]);
      }),
    );
  });
});

describe('a ratio without a meaning is blank', () => {
  const blankIn = (figures: Given, side: string, size = 40) =>
    Object.entries(ratiosOf({ figures: { ...FIGURES, ...figures }, amount: size }))
      .filter(([, line]) => line[side] === '')
      .map(([name]) => name);

  test.each([
    [{ sales: 0 }, ['Gross margin', 'Operating margin', 'Net margin']],
    [{ 'current liabilities': 0 }, ['Current ratio', 'Quick ratio']],
    [{ receivables: 0 }, ['Receivables turnover']],
    [{ debt: 800 }, ['Return on equity', 'Debt to equity']],
    [{ debt: 900 }, ['Return on equity', 'Debt to equity']],
    [{ debt: 780 }, []],
  ])('before, with %j', (figures, names) => {
    expect(blankIn(figures, 'Before')).toEqual(names);
  });

  test('on the side where it has none, and then without change and direction', () => {
    expect(blankIn({}, 'After', 200)).toEqual(['Inventory turnover']);
    expect(ratiosOf({ figures: FIGURES, amount: 200 })['Inventory turnover']).toEqual({
      Ratio: 'Inventory turnover',
      Before: 3,
      After: '',
      Change: '',
      Direction: '',
    });
    expect(blankIn({ debt: 780 }, 'Direction')).toEqual(['Return on equity', 'Debt to equity']);
  });
});

describe('figures', () => {
  test('go by other names too, in any order and case, blank rows left out', () => {
    const renamed = Object.entries({
      Borrowings: 300,
      'CURRENT-LIABILITIES': 200,
      'Property, plant and equipment': 600,
      Inventories: 200,
      'Trade receivables': 120,
      Cash: 80,
      'Finance costs': 20,
      opex: 250,
      'Cost of goods sold': 600,
      Revenue: 1_000,
    });
    const table = valueOf(answerTo({ figures: FIGURES, amount: 40 }));
    const asks = [...renamed.slice(0, 4), ['', ''], [0, 0], ...renamed.slice(4), [null, null]];
    expect(valueOf(ratios(asks, 40))).toEqual(table);
  });

  test('balances are averaged one by one; an opening balance that is blank or 0 is not given', () => {
    const opened = { ...FIGURES, 'opening inventory': 300, 'opening assets': 0, 'opening equity': 0 };
    const [given, lines] = [ratiosOf({ figures: opened }), ratiosOf({ figures: FIGURES })];
    expect(given['Inventory turnover']?.Before).toBe(2.4);
    expect(given['Days of inventory']?.Before).toBeCloseTo(365 / 2.4, 12);
    const others = NAMES.filter((name) => !/inventory/i.test(name));
    expect(others.map((name) => given[name])).toEqual(others.map((name) => lines[name]));
  });
});

describe('the working', () => {
  const formulas = (asks: Asked) => {
    const answer = answerTo(asks);
    return (answer.ok ? answer.value.working() : []).map(({ formula }) => formula);
  };

  test('goes from the lines that change over the totals to the ratios', () => {
    const steps = formulas({ figures: FIGURES, amount: 40, taxRate: 0.25 });
    expect(steps.slice(0, 7)).toEqual([
      '40 × 0.25',
      '200 − 40',
      '600 + 40',
      '32.5 − 10',
      '10',
      '1,000 − 600 − 250 − 20 − 32.5',
      '1,000 − 640 − 250 − 20 − 22.5',
    ]);
    expect(steps).toContain('600 ÷ 200, then 640 ÷ 160');
  });

  test.each(['cogs', 'other'])('says plainly what an inventory write-down booked in %s does', (booked) => {
    const told = formulas({ figures: FIGURES, amount: 40, bookedIn: booked }).join('\n');
    expect(told).toContain('never lowers it, so that gross margin never rises');
    expect(told).toContain('turnover rises because the stock falls, not because more is sold');
    expect(told).toContain('−40 in this one + 40 when the goods are sold');
    const both = booked === 'cogs' ? 'Gross profit' : 'Profit before tax';
    expect(stepsOf({ figures: FIGURES, amount: 40, bookedIn: booked })).toMatchObject({
      [`${both} over both periods, change`]: 0,
    });
  });
});

const TAKES =
  'a two-column range: sales, cogs, operating expenses, interest, cash, receivables, inventory, ppe, ' +
  'current liabilities, debt, each with its amount';

const NOT_NEGATIVE = 'a number of 0 or more';

describe('bad figures are named', () => {
  const pairs: readonly (readonly unknown[])[] = Object.entries(FIGURES);

  test.each<readonly [given: unknown, argument: string, kind: string, got: string, takes: unknown]>([
    [null, 'figures', 'not-understood', 'nothing', TAKES],
    [1_000, 'figures', 'not-understood', '1000', TAKES],
    [[], 'figures', 'not-understood', expect.stringContaining('no sales, cogs') as string, TAKES],
    [pairs.slice(1), 'figures', 'not-understood', 'no sales', TAKES],
    [pairs.slice(0, -2), 'figures', 'not-understood', 'no current liabilities or debt', TAKES],
    [[['sales', 1, 2]], 'figures', 'not-understood', '3 columns', TAKES],
    [[['sales']], 'figures', 'not-understood', '1 column', TAKES],
    [
      [...pairs, ['goodwill', 5]],
      'figures',
      'not-understood',
      '"goodwill"',
      'sales, cogs, operating expenses, interest, cash, receivables, inventory, ppe, current liabilities, debt, ' +
        'opening inventory, opening receivables, opening assets or opening equity',
    ],
    [[...pairs, [5, 5]], 'figures', 'not-understood', '5', expect.stringContaining('opening equity')],
    [[...pairs, ['Revenue', 5]], 'figures', 'not-understood', 'sales twice', 'each name once'],
    [[...pairs.slice(1), ['sales', -1]], 'sales', 'out-of-range', '-1', NOT_NEGATIVE],
    [[...pairs.slice(1), ['sales', 'much']], 'sales', 'not-understood', '"much"', NOT_NEGATIVE],
    [[...pairs, ['opening stock', -1]], 'opening inventory', 'out-of-range', '-1', NOT_NEGATIVE],
    [[...pairs, ['opening equity', 'low']], 'opening equity', 'not-understood', '"low"', 'a number'],
  ])('%j', (given, argument, kind, got, takes) => {
    expect(problemOf(ratios(given, 1))).toEqual({ kind, argument, got, takes });
  });

  test('operating expenses and interest may be net income, and equity may have opened below 0', () => {
    const figures = { ...FIGURES, 'operating expenses': -5, interest: -20, 'opening equity': -100 };
    expect(ratiosOf({ figures, amount: 1 })['Operating margin']?.Before).toBe(0.405);
  });
});

test.each<
  readonly [
    argument: string,
    wrong: Partial<Record<keyof Asked, unknown>>,
    kind: string,
    got: string,
    takes: string,
  ]
>([
  ['amount', { amount: 'all' }, 'not-understood', '"all"', 'a number'],
  [
    'amount',
    { amount: 201 },
    'out-of-range',
    '201',
    'at most the inventory there is, 200; below 0 for a reversal',
  ],
  [
    'amount',
    { amount: 121, kind: 'receivable' },
    'out-of-range',
    '121',
    'at most the receivables there is, 120; below 0 for a reversal',
  ],
  [
    'amount',
    { amount: 301, kind: 'liability' },
    'out-of-range',
    '301',
    'at most the debt there is, 300; below 0 for a reversal',
  ],
  ['booked_in', { bookedIn: 'equity' }, 'not-understood', '"equity"', 'cogs or other'],
  ['booked_in', { bookedIn: 'cogs', kind: 'liability' }, 'not-understood', '"cogs"', 'other'],
  ['tax_rate', { taxRate: 25 }, 'out-of-range', '25', 'a fraction from 0 to 1, 0.25 for 25 %'],
  ['tax_rate', { taxRate: 'low' }, 'not-understood', '"low"', 'a fraction from 0 to 1, 0.25 for 25 %'],
  [
    'kind',
    { kind: 'goodwill' },
    'not-understood',
    '"goodwill"',
    'inventory, ppe, receivable, receivable-allowance or liability',
  ],
  ['tax_timing', { taxTiming: 'later' }, 'not-understood', '"later"', 'deferred, current or none'],
])('a wrong %s is named: %j', (argument, wrong, kind, got, takes) => {
  const given = { figures: FIGURES, amount: 1, ...wrong } as Asked;
  expect(problemOf(answerTo(given))).toEqual({ kind, argument, got, takes });
});

test('words are taken in any spelling, and blank or 0 is not given', () => {
  const plain = valueOf(ratios(Object.entries(FIGURES), 40));
  expect(valueOf(ratios(Object.entries(FIGURES), 40, 0, null, '', 0))).toEqual(plain);
  expect(valueOf(ratios(Object.entries(FIGURES), 40, 'COGS', 0, 'Inventory', 'Deferred'))).toEqual(plain);
  const allowance = ratios(Object.entries(FIGURES), 1e9, null, 0.25, 'Receivable Allowance');
  expect(valueOf(allowance)[8]).toEqual(['Receivables turnover', 1_000 / 120, 1_000 / 120, 0, 'same']);
});

test('amounts past the largest number are refused, not infinite', () => {
  const figures = { ...FIGURES, cash: 1e308, ppe: 1e308 };
  expect(problemOf(answerTo({ figures, amount: 1 }))).toEqual({
    kind: 'out-of-range',
    argument: 'figures',
    got: 'amounts that lead past the largest number',
    takes: 'amounts whose totals and ratios are finite numbers',
  });
});
