/**
 * What went wrong in other programs, by their public issues, and what holds here instead. Failures
 * of whole registers are in test/core/register/known-failures.test.ts.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { bookTax } from '../../../src/core/depreciation/book-tax';
import { compare } from '../../../src/core/depreciation/compare';
import { disposal } from '../../../src/core/depreciation/disposal';
import { intangible } from '../../../src/core/depreciation/intangible';
import { charge, valueOn } from '../../../src/core/depreciation/on-dates';
import { reducing } from '../../../src/core/depreciation/reducing';
import { schedule } from '../../../src/core/depreciation/schedule';
import { unitsOfProduction } from '../../../src/core/depreciation/units-of-production';
import { value } from '../../../src/core/depreciation/value';
import { excelDdb } from '../../../src/core/excel/ddb';
import { journal } from '../../../src/core/journal/journal';
import { isoDate, parseIsoDate } from '../../../src/core/time/serial';
import { CONVENTIONS } from '../../../src/core/time/service';
import type { Answer, Matrix } from '../../../src/core/working';
import { problemOf, valueOf } from '../answers';
import { answerTo, cents, column, inPeriods, linesOf, onDates, scheduleOf, sum, type Asked } from '../tables';

const CORE = resolve(__dirname, '../../../src/core');
const METHODS = ['SLN', 'SYD', 'DB', 'DDB', 'VDB', 'REDUCING'] as const;
/** Conventions under which leaving may give back what months or quarters booked ahead of it. */
const GIVE_BACK = ['half-year', 'mid-quarter'];

const day = (iso: string): number => parseIsoDate(iso) ?? NaN;
const chargesOf = (asked: Asked): number[] => column(scheduleOf(asked), 'Charge');

/** An asset by date: its method, amounts in cents, life in months, first day and year end. */
const assets = fc
  .record({
    method: fc.constantFrom(...METHODS),
    costCents: fc.integer({ min: 100, max: 1e9 }),
    share: fc.integer({ min: 1, max: 90 }),
    lifeMonths: fc.integer({ min: 12, max: 120 }),
    start: fc.integer({ min: day('2015-01-01'), max: day('2032-12-31') }),
    convention: fc.constantFrom(...CONVENTIONS),
    every: fc.constantFrom('year', 'quarter', 'month'),
    yearEnd: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ costCents, share, lifeMonths, ...rest }) => ({
    ...rest,
    cost: costCents / 100,
    salvage: Math.floor((costCents * share) / 100) / 100,
    life: lifeMonths / 12,
  }));
type Drawn = Omit<typeof assets extends fc.Arbitrary<infer T> ? T : never, 'method'> & {
  readonly method: string;
};

/** A day in the first four fifths of what a schedule covers, where every convention still charges. */
function dayWithin(asked: Drawn, share: number): number {
  const last = column(scheduleOf(asked), 'To').at(-1) ?? asked.start;
  return asked.start + Math.floor((last - asked.start) * 0.8 * share);
}

function carryingOn(asked: Drawn, at: number): number {
  const { cost, salvage, life, start, method, convention, yearEnd } = asked;
  return valueOf(valueOn(cost, salvage, life, start, at, method, null, convention, yearEnd));
}

describe('the last row takes no leftover (frappe/erpnext#39874, #34920, #8068)', () => {
  test('a year of 2,000 by months is no 166.67 eleven times and 166.63, and is 2,000 all the same (OCA account_asset_management, test_14)', () => {
    const charges = chargesOf({ cost: 10_000, life: 5, start: '2019-01-01', every: 'month' });
    expect(charges.slice(0, 6)).toEqual([166.67, 166.66, 166.67, 166.67, 166.66, 166.67]);
    const years = [0, 1, 2, 3, 4].map((year) => sum(charges.slice(12 * year, 12 * year + 12).map(cents)));
    expect(years).toEqual(Array(5).fill(200_000));
  });

  test('in a straight line no two rows differ by more than a cent, and none is negative', () => {
    const amounts = fc.record({
      cost: fc.integer({ min: 0, max: 1e10 }),
      kept: fc.double({ min: 0, max: 1, noNaN: true }),
      months: fc.integer({ min: 1, max: 360 }),
    });
    fc.assert(
      fc.property(amounts, ({ cost, kept, months }) => {
        const salvage = Math.floor(cost * kept);
        const asked = { cost: cost / 100, salvage: salvage / 100, life: months / 12, every: 'month' };
        const charges = chargesOf(asked).map(cents);
        expect(charges).toHaveLength(months);
        expect(Math.max(...charges) - Math.min(...charges)).toBeLessThanOrEqual(1);
        expect(Math.min(...charges)).toBeGreaterThanOrEqual(0);
        expect(sum(charges)).toBe(cost - salvage);
      }),
    );
  });

  test('no first row is negative under any convention and year end (OCA/account-financial-tools#2132)', () => {
    fc.assert(
      fc.property(assets, (asked) => {
        const table = scheduleOf(asked);
        expect(Math.min(...column(table, 'Charge'))).toBeGreaterThanOrEqual(0);
        const left = column(table, 'Closing').at(-1) ?? 0;
        expect(sum(column(table, 'Charge').map(cents))).toBe(cents(asked.cost) - cents(left));
      }),
      { numRuns: 300 },
    );
  });
});

describe('months are counted, never days over 365 ÷ 12 (frappe/erpnext#48117, #50701, #58988)', () => {
  const firsts = Array.from({ length: 24 }, (_, month) => [
    `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
  ]);

  test.each(firsts)('ten months from %s are 9,000 each, none 9,006.17', (start) => {
    const asked = { cost: 100_000, salvage: 10_000, life: 10 / 12, start, every: 'month' };
    expect(chargesOf(asked)).toEqual(Array(10).fill(9_000));
  });

  test('five years are 20,000 each, none 20,000.95', () => {
    expect(chargesOf({ cost: 100_000, life: 5, start: '2020-01-01' })).toEqual(Array(5).fill(20_000));
  });
});

describe('what a declining method leaves is not plugged into the last row (frappe/erpnext tests: 52,491.20 of 100,000)', () => {
  test('10 % of 100,000 over seven years ends with 5,314.41, and 47,829.69 stays', () => {
    const table = scheduleOf({ cost: 100_000, life: 7, method: 'REDUCING', factor: 0.1 });
    expect(column(table, 'Charge')).toEqual([10_000, 9_000, 8_100, 7_290, 6_561, 5_904.9, 5_314.41]);
    expect(column(table, 'Closing').at(-1)).toBe(47_829.69);
  });

  test('who wants nothing left asks for the switch: VDB ends on salvage', () => {
    const table = scheduleOf({ cost: 100_000, salvage: 5_000, life: 7, method: 'VDB' });
    expect(column(table, 'Closing').at(-1)).toBe(5_000);
  });

  test('no year of a declining method charges more than the year before it, but for a cent', () => {
    const declining = assets.map((asked) => ({
      cost: asked.cost,
      salvage: asked.salvage,
      life: Math.ceil(asked.life),
      method: ['DB', 'DDB', 'REDUCING'][asked.yearEnd % 3] ?? 'DDB',
    }));
    fc.assert(
      fc.property(declining, (asked) => {
        const charges = chargesOf(asked).map(cents);
        const rises = charges.slice(1).map((each, index) => each - (charges[index] ?? 0));
        expect(Math.max(0, ...rises)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a rate is not rounded before it is used (frappe/erpnext: 66,667.00, 22,222.11, 1,110.89 at 66.667 %)', () => {
  const asked = { cost: 100_000, salvage: 10_000, life: 3, method: 'DDB' };

  test('double declining over three years is 66,666.67, 22,222.22, 1,111.11', () => {
    expect(chargesOf(asked)).toEqual([66_666.67, 22_222.22, 1_111.11]);
    const byExcel = [1, 2, 3].map((period) => valueOf(excelDdb(100_000, 10_000, 3, period)));
    expect(byExcel.map((each) => Math.round(each * 100) / 100)).toEqual([66_666.67, 22_222.22, 1_111.11]);
  });

  test('the working shows the rate that was used', () => {
    const answer = answerTo(asked);
    const steps = answer.ok ? answer.value.working() : [];
    expect(steps.find((step) => step.label === 'Rate of a year')?.value).toBe(2 / 3);
  });
});

describe('a declining method goes by the financial year (frappe/erpnext#51115, #55310)', () => {
  // The six assets of #55310, a year that closes in March, charged from the following month: cost ×
  // rate × months ÷ 12. The printer was booked with 39.90.
  test.each([
    ['Printer', 5_202.42, 0.4, '2025-09-30', 1_040.48],
    ['Checkpoint', 5_862, 0.25, '2025-09-30', 732.75],
    ['Conveyor', 9_090, 0.13, '2025-09-30', 590.85],
    ['Plant stand', 7_018.54, 0.13, '2025-09-30', 456.21],
    ['Thermofermer', 338_084.54, 0.13, '2025-09-30', 21_975.5],
    ['Sealing jaws', 7_958.44, 0.13, '2025-10-10', 431.08],
  ])('%s: %d at the rate of %d from %s charges %d by 31 March', (_, cost, factor, start, expected) => {
    const asked = {
      cost,
      life: 10,
      method: 'REDUCING',
      factor,
      start,
      convention: 'following-month',
      yearEnd: 3,
    };
    const [first] = linesOf(scheduleOf(asked));
    expect([isoDate(Number(first?.To)), first?.Charge]).toEqual(['2026-03-31', expected]);
    const months = linesOf(scheduleOf({ ...asked, every: 'month' })).filter(
      (line) => Number(line.To) <= day('2026-03-31'),
    );
    expect(sum(months.map((line) => cents(line.Charge)))).toBe(cents(expected));
  });

  test('the second year takes its rate of what the first left: 1,664.78 of 4,161.94', () => {
    const asked = { cost: 5_202.42, life: 10, method: 'REDUCING', factor: 0.4, start: '2025-09-30' };
    const table = scheduleOf({ ...asked, convention: 'following-month', yearEnd: 3 });
    expect([column(table, 'Opening')[1], column(table, 'Charge')[1]]).toEqual([4_161.94, 1_664.78]);
  });

  test('by days it is 183 of 365: 1,043.33', () => {
    const asked = { cost: 5_202.42, life: 10, method: 'REDUCING', factor: 0.4, start: '2025-09-30' };
    expect(chargesOf({ ...asked, convention: 'days-365', yearEnd: 3 })[0]).toBe(1_043.33);
  });
});

describe('the first row is its own share of its own period (OCA/account-financial-tools#1073, #2132)', () => {
  test('80,000,000 over eight years from 1 January is 833,333.33 a month, the first too, though the year closes in March', () => {
    const asked = { cost: 80_000_000, life: 8, start: '2017-01-01', every: 'month', yearEnd: 3 };
    const charges = chargesOf(asked);
    expect(charges).toHaveLength(96);
    // 792,349.73 was 29 of 366 days of a year.
    expect(charges[0]).toBe(833_333.33);
    expect(charges.every((each) => each === 833_333.33 || each === 833_333.34)).toBe(true);
    expect(sum(charges.map(cents))).toBe(8_000_000_000);
  });
});

describe('29 February counts by the basis that was chosen (OCA/account-financial-tools#925, frappe/erpnext#41235, #41420, #42276)', () => {
  // 73,000 over five years from 1 January 2023: what the day itself charges in 2024.
  test.each([
    ['days-365', 40],
    // 14,600 ÷ 366
    ['actual-year', 39.89],
    // 73,000 ÷ 1,826, between 16,950.71 and 16,990.69
    ['actual-life', 39.98],
    // Two of 360 days: the last of February is a 30th.
    ['30/360', 81.11],
    // The month is booked on its last day.
    ['month', 1_216.66],
  ])('%s: the day charges %d', (convention, expected) => {
    const span = ['2024-02-29', '2024-02-29'] as const;
    const charged = charge(73_000, 0, 5, '2023-01-01', ...span, 'SLN', null, convention);
    expect(valueOf(charged)).toBe(expected);
  });

  test('an asset in service on 29 February is written down to the last cent by every convention', () => {
    const lives = fc.integer({ min: 1, max: 96 });
    fc.assert(
      fc.property(lives, fc.constantFrom(...CONVENTIONS), (months, convention) => {
        const asked = { cost: 12_345.67, life: months / 12, start: '2024-02-29', every: 'month', convention };
        expect(sum(chargesOf(asked).map(cents))).toBe(1_234_567);
      }),
    );
  });
});

describe('financial years of any length (Dolibarr/dolibarr#31618, #36572)', () => {
  test('three months, then fifteen, then twelve: 3,000, 15,000, 12,000 of 1,000 a month', () => {
    const calendar = ['2025-03-31', '2026-06-30', '2027-06-30'];
    expect(chargesOf({ cost: 36_000, life: 3, start: '2025-01-01', calendar })).toEqual([
      3_000, 15_000, 12_000,
    ]);
  });

  test('a year that closes on 27 December, no month’s end, still counts every day: 361 of 365', () => {
    const calendar = ['2025-12-27', '2026-12-26'];
    const asked = { cost: 36_500, life: 1, start: '2025-01-01', convention: 'days-365', calendar };
    expect(chargesOf(asked)).toEqual([36_100, 400]);
  });

  test('whatever the ends of the periods, each closes on the value of its day', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(assets, steps, (asked, lengths) => {
        let end = asked.start - 1;
        const ends = lengths.map((length) => (end += length));
        const table = scheduleOf({ ...asked, calendar: ends.map(isoDate) });
        const values = column(table, 'To').map((at) => carryingOn(asked, at));
        expect(column(table, 'Closing')).toEqual(values);
      }),
      { numRuns: 100 },
    );
  });
});

describe('nothing depends on today or on what was asked before (Dolibarr/dolibarr#26017, #26084, #30040)', () => {
  // Between two versions of one program the same inputs gave 60.92 × 8 + 20.49 and 60.98 × 8 + 20.01.
  const questions: readonly (() => Answer<unknown>)[] = [
    () => answerTo({ cost: 507.85, life: 0.75, start: '2022-04-01', every: 'month' }),
    () => answerTo({ cost: 80_000, life: 5, method: 'DDB', start: '1987-09-01', yearEnd: 3 }),
    () => answerTo({ cost: 80_000, life: 5, method: 'VDB', start: '2060-09-01', convention: 'half-year' }),
    () => valueOn(120_000, 12_000, 6, '2023-05-15', '2025-07-31', 'SYD'),
    () => charge(120_000, 12_000, 6, '2023-05-15', '2023-01-01', '2023-12-31'),
    () => compare(10_000, 1_000, 5),
    () => bookTax(100_000, 0, 10, 'SLN', [[82_000]], 0.25),
  ];
  const answers = (): unknown[] => questions.map((ask) => valueOf(ask()));

  afterEach(() => {
    jest.useRealTimers();
  });

  test.each(['1987-01-01', '2024-02-29', '2026-03-31', '2060-12-31'])('today being %s', (today) => {
    const real = answers();
    jest.useFakeTimers({ now: new Date(`${today}T12:00:00Z`) });
    expect(answers()).toEqual(real);
    expect(questions.map((ask) => valueOf(ask())).reverse()).toEqual([...real].reverse());
  });

  test('no file of the core asks for the time or for chance', () => {
    const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const asking = files.filter((file) =>
      /\bnew Date\b|\bDate\.now\b|\bDate\(|\bMath\.random\b|\bperformance\.now\b/.test(
        readFileSync(join(CORE, file), 'utf8'),
      ),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(asking).toEqual([]);
  });

  test('a schedule starts in the year of the asset, not in this one', () => {
    const [first] = linesOf(scheduleOf({ cost: 1_000, life: 4, start: '2009-05-10' }));
    expect([first?.From, first?.To].map((at) => isoDate(Number(at)))).toEqual(['2009-05-10', '2009-12-31']);
  });
});

describe('a change of estimate never rewrites the past (frappe/erpnext#40882, #32910, #34570)', () => {
  test('a repair of 100 on 1 April leaves January to March at 41.67, and is not 50.00 a month from the start', () => {
    const table = scheduleOf({
      cost: 500,
      life: 1,
      start: '2023-01-01',
      every: 'month',
      events: onDates(['2023-04-01', 'addition', 100]),
    });
    // 475.00 over nine months.
    const after = [52.78, 52.78, 52.77, 52.78, 52.78, 52.78, 52.77, 52.78, 52.78];
    expect(column(table, 'Charge')).toEqual([41.67, 41.66, 41.67, ...after]);
    expect(column(table, 'Adjustment')).toEqual([0, 0, 0, 100, ...Array<number>(8).fill(0)]);
    expect(column(table, 'Closing').at(-1)).toBe(0);
  });

  test('with six more months of life it is 475.00 over fifteen', () => {
    const asked = { cost: 500, life: 1, start: '2023-01-01', every: 'month' };
    const events = onDates(['2023-04-01', 'addition', 100], ['2023-04-01', 'life', 1.25]);
    const charges = chargesOf({ ...asked, events });
    expect(charges).toHaveLength(18);
    expect(charges.slice(0, 5)).toEqual([41.67, 41.66, 41.67, 31.67, 31.66]);
    expect(Math.min(...charges)).toBeGreaterThan(0);
    expect(sum(charges.map(cents))).toBe(60_000);
  });

  test('a declining method keeps its rate after a repair: 40 % of what is carried (#34570)', () => {
    const events = inPeriods([2, 'addition', 6_400]);
    const table = scheduleOf({ cost: 10_000, life: 5, method: 'DDB', events });
    // 10,000, 6,000, 3,600 and the 6,400: 10,000 again.
    expect(column(table, 'Charge')).toEqual([4_000, 2_400, 4_000, 2_400, 1_440]);
  });

  const EVENTS = [
    'addition',
    'life',
    'salvage',
    'method',
    'impairment',
    'reversal',
    'revaluation',
    'part-disposal',
    'held-for-sale',
    'disposal',
  ] as const;

  function amountOf(event: (typeof EVENTS)[number], carrying: number, share: number): unknown {
    const part = Math.floor(cents(carrying) * share) / 100;
    switch (event) {
      case 'method':
        return share < 0.5 ? 'VDB' : 'SYD';
      case 'life':
        return 0.25 + Math.round(share * 40) / 4;
      case 'part-disposal':
        return Math.round(share * 100) / 100;
      case 'held-for-sale':
        return null;
      default:
        return part;
    }
  }

  test('no row before an event differs from the plan without it', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(assets, fc.constantFrom(...EVENTS), shares, shares, (asked, event, when, share) => {
        const at = dayWithin(asked, when);
        const amount = amountOf(event, carryingOn(asked, at), share);
        const changed = scheduleOf({ ...asked, events: onDates([at, event, amount]) });
        const before = linesOf(scheduleOf(asked)).filter((line) => Number(line.To) < at);
        expect(linesOf(changed).slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  test('every row follows from the one before, and closing is opening less charge plus adjustment', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(assets, fc.constantFrom(...EVENTS), shares, shares, (asked, event, when, share) => {
        const at = dayWithin(asked, when);
        const amount = amountOf(event, carryingOn(asked, at), share);
        const lines = linesOf(scheduleOf({ ...asked, events: onDates([at, event, amount]) }));
        lines.forEach((line, index) => {
          const opening = index === 0 ? cents(asked.cost) : cents(lines[index - 1]?.Closing);
          expect(cents(line.Opening)).toBe(opening);
          expect(cents(line.Closing)).toBe(opening - cents(line.Charge) + cents(line.Adjustment));
        });
      }),
      { numRuns: 200 },
    );
  });

  test('months still add up to years', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(assets, fc.constantFrom(...EVENTS), shares, shares, (asked, event, when, share) => {
        const at = dayWithin(asked, when);
        const events = onDates([at, event, amountOf(event, carryingOn(asked, at), share)]);
        const years = linesOf(scheduleOf({ ...asked, every: 'year', events }));
        const months = linesOf(scheduleOf({ ...asked, every: 'month', events }));
        const ends = new Map(months.map((line) => [line.To, line.Accumulated]));
        const whole = years.slice(0, -1);
        expect(whole.map((line) => ends.get(line.To ?? ''))).toEqual(whole.map((line) => line.Accumulated));
        expect([months.at(-1)?.Accumulated, months.at(-1)?.Closing]).toEqual([
          years.at(-1)?.Accumulated,
          years.at(-1)?.Closing,
        ]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a disposal charges up to its day and no further (frappe/erpnext#12499, #32226, #31836, #49468, #45777, #27585, #38276)', () => {
  const asked = { cost: 5_000, life: 5, start: '2019-01-01', every: 'quarter' };

  test('sold on 31 January of a quarter of 250: one month of three, 83.33, not 250 × 29 ÷ 89 = 81.46 (OCA account_asset_management, test_08)', () => {
    const lines = linesOf(scheduleOf({ ...asked, events: onDates(['2019-01-31', 'disposal', 0]) }));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ Charge: 83.33, Adjustment: -4_916.67, Closing: 0 });
  });

  test('by days it is 31 of 365: 84.93', () => {
    const events = onDates(['2019-01-31', 'disposal', 0]);
    const lines = linesOf(scheduleOf({ ...asked, convention: 'days-365', events }));
    expect(lines[0]).toMatchObject({ Charge: 84.93, Adjustment: -4_915.07, Closing: 0 });
  });

  test('the day of arrival and the day of leaving both count: 31 of 31, not 29 of 30 (OCA/account-financial-tools#1051)', () => {
    const events = onDates(['2020-08-31', 'disposal', 0]);
    const plan = { cost: 36_500, life: 1, start: '2020-08-01', every: 'month', convention: 'days-365' };
    expect(chargesOf({ ...plan, events })).toEqual([3_100]);
    expect(chargesOf({ ...plan, events: onDates(['2020-08-01', 'disposal', 0]) })).toEqual([100]);
  });

  // 36,000 at 1,000 a month from 10 January 2023, and what each convention lets it charge.
  test.each([
    ['month', '2023-06-29', 5_000],
    ['month', '2023-06-30', 6_000],
    ['following-month', '2023-06-01', 5_000],
    ['nearest-month', '2023-06-15', 5_000],
    ['nearest-month', '2023-06-16', 6_000],
    // Half of January, four months, half of June.
    ['mid-month', '2023-06-03', 5_000],
    // 156 days of 30/360.
    ['30/360', '2023-06-15', 5_200],
    // Half of 2023, and 2024 to its middle; nine months booked until September give three back.
    ['half-year', '2024-10-01', 12_000],
    // 10.5 months of 2023; of 2024 two quarters and half of the third.
    ['mid-quarter', '2024-08-20', 18_000],
  ])('%s: sold on %s it has charged %d', (convention, at, expected) => {
    const plan = { cost: 36_000, life: 3, start: '2023-01-10', every: 'month', convention };
    const table = scheduleOf({ ...plan, events: onDates([at, 'disposal', 0]) });
    expect(column(table, 'Accumulated').at(-1)).toBe(expected);
  });

  test('it never charges more than was left to charge, and the two together are the cost', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(assets, shares, (drawn, when) => {
        const at = dayWithin(drawn, when);
        const lines = linesOf(scheduleOf({ ...drawn, events: onDates([at, 'disposal', 1_000]) }));
        const charges = lines.map((line) => cents(line.Charge));
        const left = -sum(lines.map((line) => cents(line.Adjustment)));
        expect(sum(charges) + left).toBe(cents(drawn.cost));
        expect(lines.at(-1)?.Closing).toBe(0);
        expect(sum(charges)).toBeGreaterThanOrEqual(0);
        // DB alone knows no salvage.
        const floor = drawn.method === 'DB' ? 0 : cents(drawn.salvage);
        expect(left).toBeGreaterThanOrEqual(floor);
        const least = GIVE_BACK.includes(drawn.convention) ? -Infinity : 0;
        expect(Math.min(...charges)).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a part-disposal leaves the rest as it was (frappe/erpnext#51363, #51620)', () => {
  test('40 % of 100,000 after four of ten years: 24,000 of 60,000 leaves, 36,000 goes on over six', () => {
    const events = inPeriods([4, 'part-disposal', 0.4]);
    const table = scheduleOf({ cost: 100_000, life: 10, events });
    expect(column(table, 'Adjustment')).toEqual([0, 0, 0, -24_000, 0, 0, 0, 0, 0, 0]);
    expect(column(table, 'Charge')).toEqual([
      ...Array<number>(4).fill(10_000),
      ...Array<number>(6).fill(6_000),
    ]);
  });

  test('salvage is split as well: 25 % of an asset with 20,000 of it ends on 15,000', () => {
    const events = inPeriods([4, 'part-disposal', 0.25]);
    const closing = column(scheduleOf({ cost: 100_000, salvage: 20_000, life: 10, events }), 'Closing');
    // 68,000 and 51,000 after it; then 6,000 a year.
    expect(closing.slice(3)).toEqual([51_000, 45_000, 39_000, 33_000, 27_000, 21_000, 15_000]);
  });

  test('one ratio for all: what follows is the same share of what would have followed, within three cents', () => {
    const numbered = assets.map(({ cost, salvage, life, method, every }) => ({
      cost,
      salvage,
      life: Math.ceil(life),
      method,
      every,
    }));
    const ratios = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(numbered, ratios, fc.double({ min: 0, max: 1, noNaN: true }), (asked, ratio, when) => {
        const whole = linesOf(scheduleOf(asked));
        const at = Math.max(1, Math.floor(when * whole.length));
        const events = inPeriods([at, 'part-disposal', ratio / 100]);
        const rest = linesOf(scheduleOf({ ...asked, events }));
        expect(cents(rest[at - 1]?.Adjustment)).toBe(
          -Math.round((cents(whole[at - 1]?.Closing) * ratio) / 100) + 0,
        );
        whole.slice(at).forEach((line, index) => {
          const expected = (cents(line.Charge) * (100 - ratio)) / 100;
          expect(Math.abs(cents(rest[at + index]?.Charge) - expected)).toBeLessThanOrEqual(3);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('an impairment is not taken off the cost (frappe/erpnext#39560, its test of 4,625.29)', () => {
  test('it credits accumulated impairment, an account of its own', () => {
    const rows = valueOf(journal('impairment', 4_625.29)).slice(1);
    expect(rows.map((row) => row.slice(1, 4))).toEqual([
      ['Impairment loss', 4_625.29, ''],
      ['Accumulated impairment', '', 4_625.29],
    ]);
  });

  test('depreciation goes on from the lower amount, and is no part of what was depreciated', () => {
    const events = inPeriods([2, 'impairment', 12_000]);
    const table = scheduleOf({ cost: 50_000, life: 5, events });
    // 30,000 less 12,000 over three years.
    expect(column(table, 'Charge')).toEqual([10_000, 10_000, 6_000, 6_000, 6_000]);
    expect(column(table, 'Adjustment')).toEqual([0, -12_000, 0, 0, 0]);
    expect(column(table, 'Accumulated').at(-1)).toBe(38_000);
  });
});

describe('a reversal stops at what would be carried without the impairment (open-mercato/open-mercato#6014)', () => {
  const impaired = [3, 'impairment', 350] as const;

  test('400 after an impairment of 350 is cut at 250: 500 would be carried', () => {
    const events = inPeriods(impaired, [5, 'reversal', 400]);
    const table = scheduleOf({ cost: 1_000, life: 10, events });
    expect(column(table, 'Adjustment')).toEqual([0, 0, -350, 0, 250, 0, 0, 0, 0, 0]);
    expect(column(table, 'Closing')).toEqual([900, 800, 350, 300, 500, 400, 300, 200, 100, 0]);
  });

  test('within the ceiling it is taken whole, and spread over what remains', () => {
    const events = inPeriods(impaired, [5, 'reversal', 100]);
    const table = scheduleOf({ cost: 1_000, life: 10, events });
    expect(column(table, 'Closing')).toEqual([900, 800, 350, 300, 350, 280, 210, 140, 70, 0]);
  });

  test('without an impairment there is nothing to reverse', () => {
    const events = inPeriods([5, 'reversal', 400]);
    expect(scheduleOf({ cost: 1_000, life: 10, events })).toEqual(scheduleOf({ cost: 1_000, life: 10 }));
  });

  test('two reversals share the ceiling', () => {
    const events = inPeriods(impaired, [5, 'reversal', 200], [5, 'reversal', 200]);
    const table = scheduleOf({ cost: 1_000, life: 10, events });
    expect(column(table, 'Adjustment')[4]).toBe(250);
  });

  test('by any method, on any day, it ends on exactly that value', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(assets, shares, shares, shares, (asked, first, second, share) => {
        const [from, to] = [Math.min(first, second), Math.max(first, second)].map((each) =>
          dayWithin(asked, each),
        ) as [number, number];
        const loss = Math.floor(cents(carryingOn(asked, from)) * share) / 100;
        const impairment = [from, 'impairment', loss] as const;
        const calendar = [...new Set([from, to])].map(isoDate);
        const closingAfter = (...events: Parameters<typeof onDates>): number =>
          cents(
            column(scheduleOf({ ...asked, calendar, events: onDates(...events) }), 'Closing').at(-1) ?? NaN,
          );
        const unimpaired = cents(carryingOn(asked, to));
        // The ledger goes on from whole cents, so that after a loss of a cent it may stand a cent above.
        const impaired = closingAfter(impairment);
        expect(impaired).toBeLessThanOrEqual(unimpaired + (loss > 0 ? 1 : 0));
        expect(closingAfter(impairment, [to, 'reversal', 1e9])).toBe(Math.max(unimpaired, impaired));
      }),
      { numRuns: 300 },
    );
  });

  test('and later it stays at or below the plan without impairment, but for a cent', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    const straight = assets.map((asked) => ({ ...asked, method: asked.yearEnd % 2 === 0 ? 'SLN' : 'SYD' }));
    fc.assert(
      fc.property(straight, shares, shares, shares, (asked, first, second, share) => {
        const [from, to] = [Math.min(first, second), Math.max(first, second)].map((each) =>
          dayWithin(asked, each),
        ) as [number, number];
        const loss = Math.floor(cents(carryingOn(asked, from)) * share) / 100;
        const events = onDates([from, 'impairment', loss], [to, 'reversal', 1e9]);
        const lines = linesOf(scheduleOf({ ...asked, events }));
        const above = lines.filter(
          (line) => cents(line.Closing) > cents(carryingOn(asked, Number(line.To))) + 1,
        );
        expect(above).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('amounts that cannot be are refused, and the argument is named (frappe/erpnext#16193, OCA/account-financial-tools#1180)', () => {
  test.each([
    ['schedule', 'salvage', schedule(100, -2, 5)],
    ['schedule', 'salvage', schedule(100, 200, 5)],
    ['schedule', 'salvage', schedule(100, 200, 5, 'DDB', null, '2026-01-01')],
    ['value', 'salvage', value(100, 200, 5, 1)],
    ['value', 'salvage', value(100, -2, 5, 1)],
    ['valueOn', 'salvage', valueOn(100, 200, 5, '2026-01-01', '2026-12-31')],
    ['charge', 'salvage', charge(100, -2, 5, '2026-01-01', '2026-01-01', '2026-12-31')],
    ['bookTax', 'salvage', bookTax(100, 200, 5, 'SLN', [[0]], 0.25)],
    ['compare', 'salvage', compare(100, 200, 5)],
    ['reducing', 'salvage', reducing(100, 0.2, 1, 200)],
    ['unitsOfProduction', 'salvage', unitsOfProduction(100, 200, 10, 1)],
    ['intangible', 'residual', intangible(100, null, 5, 1, 200)],
    ['disposal', 'accumulated_depreciation', disposal(100, 120, 50)],
  ])('%s: %s', (_, argument, answer: Answer<unknown>) => {
    expect(problemOf(answer)).toMatchObject({ kind: 'out-of-range', argument });
  });

  test('an asset that is written down to nothing can be sold, and all of it is gain', () => {
    expect(valueOf(disposal(5_000, 5_000, 300))).toBe(300);
    expect(valueOf(disposal(5_000, 5_000, 0))).toBe(0);
  });

  test('years after its end such an asset leaves with nothing, and nothing is charged', () => {
    const events = onDates(['2024-06-30', 'disposal', 300]);
    const table = scheduleOf({ cost: 5_000, life: 2, start: '2020-01-01', events });
    expect(column(table, 'Charge')).toEqual([2_500, 2_500, 0, 0, 0]);
    expect(column(table, 'Adjustment')).toEqual([0, 0, 0, 0, 0]);
    expect(column(table, 'Closing').at(-1)).toBe(0);
  });

  test('an event that cannot be is refused as well', () => {
    const impossible = [
      ['impairment', -1],
      ['impairment', 5_001],
      ['addition', -1],
      ['part-disposal', 1.5],
      ['part-disposal', -0.5],
      ['disposal', -1],
      ['life', 0],
    ] as const;
    const kinds = impossible.map(
      ([event, amount]) =>
        problemOf(answerTo({ cost: 5_000, life: 2, events: inPeriods([1, event, amount]) })).kind,
    );
    expect(kinds).toEqual(Array(impossible.length).fill('out-of-range'));
  });
});

describe('a gain or loss is a figure of its own, not revenue (Tryton account_asset, 860.72)', () => {
  test('860.72 carried and sold for 600 is a loss of 260.72', () => {
    expect(valueOf(disposal(1_000, 139.28, 600))).toBeCloseTo(-260.72, 9);
  });

  test('scrapped it is a loss of all of it', () => {
    expect(valueOf(disposal(1_000, 139.28, 0))).toBeCloseTo(-860.72, 9);
  });
});

describe('the rate shown is the rate used, whatever the rows (odoo/odoo#111363: 20.34 % for 20 %)', () => {
  const plans: readonly (readonly [string, Asked])[] = [
    ['DDB by number', { cost: 100_000, life: 10, method: 'DDB' }],
    ['DDB by month', { cost: 100_000, life: 10, method: 'DDB', every: 'month' }],
    ['DDB from the middle of a year', { cost: 100_000, life: 10, method: 'DDB', start: '2026-05-20' }],
    ['DDB by days', { cost: 100_000, life: 10, method: 'DDB', start: '2024-05-20', convention: 'days-365' }],
    ['DDB with a broken life', { cost: 100_000, life: 7.5, method: 'DDB', factor: 1.5 }],
    ['VDB', { cost: 100_000, life: 10, method: 'VDB', start: '2026-05-20' }],
    ['REDUCING', { cost: 100_000, life: 7, method: 'REDUCING', factor: 0.2, start: '2026-05-20' }],
  ];

  test.each(plans)('%s shows 0.2', (_, asked) => {
    const answer = answerTo(asked);
    const steps = answer.ok ? answer.value.working() : [];
    expect(steps.find((step) => step.label === 'Rate of a year')?.value).toBe(0.2);
  });
});

describe('examples in the documentation are computed, not typed (MicrosoftDocs/nav-content#95, frappe/erpnext#48709)', () => {
  test('100,000 at 25 % over eight years leaves 23,730.47 after five, where a published table of half-years has 23,730.46', () => {
    // 25,000, 18,750, 14,062.50, 10,546.875, then a quarter of 31,640.625 in each of four years.
    const table = scheduleOf({ cost: 100_000, life: 8, method: 'VDB' });
    expect(column(table, 'Closing')).toEqual([
      75_000, 56_250, 42_187.5, 31_640.62, 23_730.47, 15_820.31, 7_910.16, 0,
    ]);
  });

  /** The shelves whose docblocks are recomputed. */
  const SHELVES = ['depreciation', 'impairment', 'liabilities', 'register'];
  /** An example whose arguments are plain values and whose result begins with a number: that of a table is its first cell. */
  const EXAMPLE = /@example (\w+)\((.*)\) \/\/ (-?\d+(?:\.\d+)?)(?=$|[,:;… ])(?! ÷)/gm;

  const examples = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.ts') && SHELVES.includes(file.split('/')[0] ?? ''))
    .flatMap((file) =>
      [...readFileSync(join(CORE, file), 'utf8').matchAll(EXAMPLE)].map(
        ([, name = '', given = '', result = '']) => [name, given, result, file] as const,
      ),
    )
    .filter(([, given]) => argumentsIn(given) !== undefined);

  function argumentsIn(text: string): unknown[] | undefined {
    try {
      return JSON.parse(`[${text.replace(/'/g, '"')}]`) as unknown[];
    } catch {
      return undefined;
    }
  }

  test.each(examples)('%s(%s) is %s', async (name, given, result, file) => {
    const module = (await import(join(CORE, file))) as Record<string, (...given: unknown[]) => unknown>;
    const answer = module[name]?.(...(argumentsIn(given) ?? []));
    const amount = typeof answer === 'number' ? answer : valueOf(answer as Answer<number | Matrix>);
    const decimals = result.split('.')[1]?.length ?? 9;
    expect(typeof amount === 'number' ? amount : amount[1]?.[0]).toBeCloseTo(Number(result), decimals);
  });

  test('the examples are found', () => {
    expect(examples.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'accumulated',
        'charge',
        'deferredTax',
        'disposal',
        'extinguishment',
        'goodwillLoss',
        'heldAndUsed',
        'heldForSale',
        'impairmentReversal',
        'intangible',
        'preTaxRate',
        'rate',
        'reducing',
        'restructuring',
        'unitsOfProduction',
        'value',
        'valueInUse',
        'valueOn',
      ]),
    );
  });

  test('and those that give a table: SCHEDULE of 1,000 less 100, BOOKTAX of 100,000', () => {
    expect(chargesOf({ cost: 1_000, salvage: 100, life: 3 })).toEqual([300, 300, 300]);
    const table = valueOf(bookTax(100_000, 0, 10, 'SLN', [[82_000], [67_240]], 0.25));
    expect(table[1]?.slice(1)).toEqual([90_000, 82_000, 8_000, 2_000, 2_000]);
  });
});

describe('Excel does not cut the period of DDB to a whole number (PSU3D0/formualizer#37)', () => {
  test('period 3.2 of a life of 4.2312 is 13.5327 in Excel, and period 3 is more', () => {
    expect(valueOf(excelDdb(100, 10.233, 4.2312, 3.2, 1.5))).toBeCloseTo(13.5327, 4);
    // 35.45 % of what 64.55 % twice over leaves.
    expect(valueOf(excelDdb(100, 10.233, 4.2312, 3, 1.5))).toBeCloseTo(14.771, 3);
  });
});
