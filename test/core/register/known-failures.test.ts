/**
 * What went wrong with whole registers in other programs, by their public issues, and what holds
 * here instead. Failures of a single plan are in test/core/depreciation/known-failures.test.ts.
 */

import fc from 'fast-check';
import { forecast } from '../../../src/core/register/forecast';
import { parseIsoDate } from '../../../src/core/time/serial';
import type { Matrix } from '../../../src/core/working';
import { problemOf, valueOf } from '../answers';
import { cents, linesOf, sum, type Line } from '../tables';
import {
  assetEvents,
  noteAnswer,
  noteOf,
  rangeOf,
  registerAnswer,
  registerOf,
  totalOf,
  type AssetRow,
  type Note,
} from './assets';

const day = (iso: string): number => parseIsoDate(iso) ?? NaN;
const year = (number: number) => ({ from: `${number}-01-01`, to: `${number}-12-31` });

/** The columns of amounts, in whole cents. */
const AMOUNTS = [
  'Cost',
  'Opening',
  'Additions',
  'Charge',
  'Impairment',
  'Disposals',
  'Closing',
  'Gain or loss',
] as const;
const amountsOf = (line: Line | undefined): number[] => AMOUNTS.map((name) => cents(line?.[name]));

/** Any asset of a register: some leave, some are impaired. */
const drawnAssets = fc
  .array(
    fc.record({
      Class: fc.constantFrom('Vehicles', 'Buildings', 'Plant'),
      cost: fc.integer({ min: 100, max: 1e8 }),
      kept: fc.integer({ min: 1, max: 90 }),
      months: fc.integer({ min: 6, max: 120 }),
      Method: fc.constantFrom('SLN', 'SYD', 'DDB', 'VDB', 'REDUCING'),
      start: fc.integer({ min: day('2018-01-01'), max: day('2026-12-31') }),
      Convention: fc.constantFrom(
        'month',
        'following-month',
        'mid-month',
        'days-365',
        'actual-year',
        '30/360',
      ),
      after: fc.integer({ min: 0, max: 2_000 }),
      fate: fc.constantFrom('stays', 'leaves', 'leaves in part', 'is impaired'),
      share: fc.integer({ min: 1, max: 99 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((drawn) =>
    drawn.map(({ Class, cost, kept, months, Method, start, Convention, after, fate, share }, index) => {
      const salvage = Math.max(1, Math.floor((cost * kept) / 100));
      const date = start + after;
      const proceeds = Math.floor((cost * share) / 100) / 100;
      return {
        Asset: `A${index + 1}`,
        Class,
        Cost: cost / 100,
        Salvage: salvage / 100,
        Life: months / 12,
        Method,
        'In service': start,
        Convention,
        ...(fate === 'leaves' ? { Disposed: date, Proceeds: proceeds } : {}),
        ...(fate === 'leaves in part'
          ? { Disposed: date, 'Disposed share': share / 100, Proceeds: proceeds }
          : {}),
        // Never below salvage, so a part of it is never more than what is carried.
        ...(fate === 'is impaired'
          ? { 'Impairment date': date, Impairment: Math.floor((salvage * share) / 100) / 100 }
          : {}),
      };
    }),
  );

describe('books are not mixed up (frappe/erpnext#33773, #45905, #24100)', () => {
  const machine = { Asset: 'Press', Cost: 12_000, 'In service': '2025-01-01' };
  const books: AssetRow[] = [
    { ...machine, Life: 6, Book: 'Accounting' },
    { ...machine, Life: 3, Method: 'DDB', Book: 'Tax' },
  ];

  test('each book has its own charge: 2,000 and 8,000', () => {
    expect(totalOf(books, { ...year(2025), book: 'Accounting' }).Charge).toBe(2_000);
    expect(totalOf(books, { ...year(2025), book: 'Tax' }).Charge).toBe(8_000);
  });

  test('a cost is not counted once a book', () => {
    expect(totalOf(books, { ...year(2025), book: 'Tax' }).Cost).toBe(12_000);
    expect(noteOf(books, { ...year(2025), book: 'Tax' }).total.costClosing).toBe(1_200_000);
  });

  test('without a book the question is refused, never answered for both', () => {
    const span = year(2025);
    for (const answer of [
      registerAnswer(books, span),
      noteAnswer(books, span),
      forecast(rangeOf(books), '2025-01-01', 12),
    ]) {
      expect(problemOf(answer)).toMatchObject({ kind: 'not-understood', argument: 'book' });
    }
  });

  test('a book is the same as if there were no other', () => {
    fc.assert(
      fc.property(drawnAssets, drawnAssets, (accounting, tax) => {
        const both = [
          ...accounting.map((asset) => ({ ...asset, Book: 'Accounting' })),
          ...tax.map((asset) => ({ ...asset, Book: 'Tax' })),
        ];
        const span = year(2024);
        expect(registerOf(both, { ...span, book: 'Tax' })).toEqual(registerOf(tax, span));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a part-disposal is not a sale of all (frappe/erpnext#51363, #51620)', () => {
  const lathe = {
    Asset: 'Lathes',
    Cost: 100_000,
    Life: 20,
    'In service': '2015-01-01',
    Disposed: '2025-12-31',
    'Disposed share': 0.4,
    Proceeds: 20_000,
  };

  test('60 % of it is there the year after, and is charged: 3,000 of 27,000', () => {
    expect(registerOf([lathe], year(2026))[0]).toMatchObject({
      Cost: 60_000,
      Opening: 27_000,
      Charge: 3_000,
      Disposals: 0,
      Closing: 24_000,
      'Gain or loss': 0,
    });
  });

  test('cost, depreciation and impairment leave by one ratio', () => {
    const impaired = { ...lathe, Impairment: 10_000, 'Impairment date': '2024-12-31' };
    // 50,000 carried less 10,000, over ten years: 4,000, and 36,000 before the sale.
    expect(registerOf([impaired], year(2025))[0]).toMatchObject({
      Opening: 40_000,
      Charge: 4_000,
      Disposals: 14_400,
      Closing: 21_600,
      'Gain or loss': 5_600,
    });
    expect(noteOf([impaired], year(2025)).total).toMatchObject({
      costDisposals: 4_000_000,
      accumulatedOpening: 6_000_000,
      accumulatedDisposals: 2_560_000,
      accumulatedClosing: 3_840_000,
    });
  });
});

describe('a disposal is charged to its day (frappe/erpnext#12499, #27585, #38276)', () => {
  const van = { Asset: 'Van', Cost: 48_000, Life: 4, 'In service': '2023-01-01' };

  test('six months of 12,000, though the span goes on to December', () => {
    const sold = { ...van, Disposed: '2025-06-30', Proceeds: 20_000 };
    expect(registerOf([sold], year(2025))[0]).toMatchObject({ Charge: 6_000, Disposals: 18_000 });
    expect(amountsOf(registerOf([sold], year(2026))[0])).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('an asset that was written down to nothing leaves with nothing, and the proceeds are gain (OCA/account-financial-tools#1180)', () => {
    const sold = { ...van, Disposed: '2028-03-31', Proceeds: 500 };
    expect(registerOf([sold], year(2028))[0]).toMatchObject({
      Opening: 0,
      Charge: 0,
      Disposals: 0,
      Closing: 0,
      'Gain or loss': 500,
    });
  });
});

describe('a gain or loss has a column of its own (Tryton account_asset, 860.72 in revenue)', () => {
  test('14,000 carried and sold for 9,500 is a loss of 4,500 and no part of any other column', () => {
    const sold = {
      Asset: 'A',
      Cost: 20_000,
      Life: 10,
      'In service': '2023-01-01',
      Disposed: '2025-12-31',
      Proceeds: 9_500,
    };
    expect(amountsOf(registerOf([sold], year(2025))[0])).toEqual(
      [20_000, 16_000, 0, 2_000, 0, 14_000, 0, -4_500].map(cents),
    );
    expect(totalOf([sold], year(2025))['Gain or loss']).toBe(-4_500);
  });
});

describe('an impairment leaves the cost alone (frappe/erpnext#39560)', () => {
  test('4,625.29 is accumulated; cost opening is cost closing', () => {
    const asset = {
      Asset: 'A',
      Cost: 50_000,
      Life: 5,
      'In service': '2024-01-01',
      Impairment: 4_625.29,
      'Impairment date': '2025-12-31',
    };
    expect(noteOf([asset], year(2025)).total).toMatchObject({
      costOpening: 5_000_000,
      costDisposals: 0,
      costClosing: 5_000_000,
      impairment: 462_529,
      accumulatedClosing: 2_462_529,
      carryingClosing: 2_537_471,
    });
  });
});

describe('the roll-forward ties, after a write-off too (frappe/erpnext#54223, OCA/account-financial-tools#2117)', () => {
  const ties = (note: Note): void => {
    expect(note.costClosing).toBe(note.costOpening + note.additions + note.revaluation - note.costDisposals);
    expect(note.accumulatedClosing).toBe(
      note.accumulatedOpening + note.charge + note.impairment - note.reversal - note.accumulatedDisposals,
    );
    expect(note.carryingOpening).toBe(note.costOpening - note.accumulatedOpening);
    expect(note.carryingClosing).toBe(note.costClosing - note.accumulatedClosing);
  };

  test('scrapped for nothing, an asset takes its cost and all that was accumulated with it', () => {
    const scrapped = {
      Asset: 'A',
      Cost: 10_000,
      Life: 10,
      'In service': '2022-01-01',
      Disposed: '2025-06-30',
    };
    expect(noteOf([scrapped], year(2025)).total).toEqual({
      costOpening: 1_000_000,
      additions: 0,
      revaluation: 0,
      costDisposals: 1_000_000,
      costClosing: 0,
      accumulatedOpening: 300_000,
      charge: 50_000,
      impairment: 0,
      reversal: 0,
      accumulatedDisposals: 350_000,
      accumulatedClosing: 0,
      carryingOpening: 700_000,
      carryingClosing: 0,
    });
    expect(registerOf([scrapped], year(2025))[0]?.['Gain or loss']).toBe(-6_500);
  });

  test('every column ties, the classes add up to the total, and the register says the same', () => {
    fc.assert(
      fc.property(drawnAssets, fc.integer({ min: 2018, max: 2028 }), (assets, when) => {
        const { classes, total } = noteOf(assets, year(when));
        [...Object.values(classes), total].forEach(ties);
        for (const name of Object.keys(total) as (keyof Note)[]) {
          expect(sum(Object.values(classes).map((note) => note[name]))).toBe(total[name]);
        }
        const [, opening, additions, charged, impaired, disposals, closing] = amountsOf(
          totalOf(assets, year(when)),
        );
        expect({ opening, additions, charged, impaired, disposals, closing }).toEqual({
          opening: total.carryingOpening,
          additions: total.additions + total.revaluation,
          charged: total.charge,
          impaired: total.impairment - total.reversal,
          disposals: total.costDisposals - total.accumulatedDisposals,
          closing: total.carryingClosing,
        });
      }),
      { numRuns: 150 },
    );
  });

  test('a revaluation is seen: 20,000 up is 20,000 of cost', () => {
    const land = { Asset: 'A', Cost: 100_000, Life: 10, 'In service': '2024-01-01' };
    const events = assetEvents(['A', '2025-12-31', 'revaluation', 100_000]);
    const { total } = noteOf([land], { ...year(2025), events });
    ties(total);
    expect(total).toMatchObject({ revaluation: 2_000_000, charge: 1_000_000, carryingClosing: 10_000_000 });
  });
});

describe('adjacent spans add up, so that no run is booked twice or left out (frappe/erpnext#50275, #34045)', () => {
  test('what one year closes with the next one opens with, and twelve months are a year', () => {
    fc.assert(
      fc.property(drawnAssets, fc.integer({ min: 2018, max: 2028 }), (assets, when) => {
        const lines = registerOf(assets, year(when));
        const next = registerOf(assets, year(when + 1));
        expect(next.map((line) => cents(line.Opening))).toEqual(lines.map((line) => cents(line.Closing)));
        const starts = Array.from({ length: 13 }, (_, month) =>
          day(`${when + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`),
        );
        const months = starts
          .slice(0, 12)
          .map((from, month) => totalOf(assets, { from, to: (starts[month + 1] ?? from) - 1 }));
        const total = lines.at(-1);
        for (const name of ['Additions', 'Charge', 'Impairment', 'Disposals', 'Gain or loss'] as const) {
          expect(sum(months.map((line) => cents(line[name])))).toBe(cents(total?.[name]));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('each row and the total: closing is opening plus additions less charge, impairment and disposals', () => {
    fc.assert(
      fc.property(drawnAssets, fc.integer({ min: 2018, max: 2028 }), (assets, when) => {
        const lines = registerOf(assets, year(when)).map(amountsOf);
        for (const [
          ,
          opening = 0,
          additions = 0,
          charged = 0,
          impaired = 0,
          disposals = 0,
          closing,
        ] of lines) {
          expect(closing).toBe(opening + additions - charged - impaired - disposals);
        }
        const total = lines.at(-1) ?? [];
        expect(total).toEqual(AMOUNTS.map((_, at) => sum(lines.slice(0, -1).map((line) => line[at] ?? 0))));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a change of estimate leaves earlier spans alone (frappe/erpnext#40882, #32910)', () => {
  const pump = { Asset: 'Pump', Cost: 500, Life: 1, 'In service': '2023-01-01' };
  const events = assetEvents(['Pump', '2023-04-01', 'addition', 100]);

  test('the quarter before a repair of 1 April stays at 125.00, the next one is 158.33', () => {
    const first = { from: '2023-01-01', to: '2023-03-31', events };
    const second = { from: '2023-04-01', to: '2023-06-30', events };
    expect(registerOf([pump], first)[0]).toMatchObject({ Charge: 125, Closing: 375 });
    // Three months of 475.00 over nine.
    expect(registerOf([pump], second)[0]).toMatchObject({
      Cost: 600,
      Opening: 375,
      Additions: 100,
      Charge: 158.33,
      Closing: 316.67,
    });
  });

  test('an event of an asset that the register does not have is refused', () => {
    const unknown = assetEvents(['Pumps', '2023-04-01', 'addition', 100]);
    expect(problemOf(registerAnswer([pump], { ...year(2023), events: unknown }))).toMatchObject({
      argument: 'events row 2, Asset',
    });
  });
});

describe('financial years and first periods (frappe/erpnext#51115, #55310, OCA/account-financial-tools#1073)', () => {
  test('a printer of 5,202.42 at 40 %, from the month after 30 September, is 1,040.48 by March and not 39.90', () => {
    const printer = {
      Asset: 'Printer',
      Cost: 5_202.42,
      Life: 10,
      Method: 'REDUCING',
      Factor: 0.4,
      'In service': '2025-09-30',
    };
    const span = { from: '2025-04-01', to: '2026-03-31', convention: 'following-month', yearEnd: 3 };
    expect(registerOf([printer], span)[0]).toMatchObject({
      Additions: 5_202.42,
      Charge: 1_040.48,
      Closing: 4_161.94,
    });
  });

  test('the first month of 80,000,000 over eight years is 833,333.33 and not 792,349.73', () => {
    const asset = { Asset: 'A', Cost: 80_000_000, Life: 8, 'In service': '2017-01-01' };
    const [line] = registerOf([asset], { from: '2017-01-01', to: '2017-01-31', yearEnd: 3 });
    expect(line?.Charge).toBe(833_333.33);
  });
});

describe('nothing depends on today or on the order of the rows (Dolibarr/dolibarr#26017)', () => {
  const assets: AssetRow[] = [
    { Asset: 'A', Class: 'Vans', Cost: 48_000, Life: 4, 'In service': '2023-01-01', Disposed: '2025-06-30' },
    { Asset: 'B', Class: 'Desks', Cost: 9_999.99, Life: 7, 'In service': '1987-05-20' },
    {
      Asset: 'C',
      Class: 'Vans',
      Cost: 31_000,
      Salvage: 1_000,
      Life: 5,
      Method: 'SYD',
      'In service': '2024-11-11',
    },
  ];
  const planned = assets.map((asset) =>
    Object.fromEntries(Object.entries(asset).filter(([name]) => name !== 'Disposed')),
  );
  const tables = (): Matrix[] => [
    valueOf(registerAnswer(assets, year(2025))),
    valueOf(noteAnswer(assets, year(2025))),
    valueOf(forecast(rangeOf(planned), '2025-01-01', 12)),
  ];

  afterEach(() => {
    jest.useRealTimers();
  });

  test.each(['1987-01-01', '2024-02-29', '2025-06-30', '2060-12-31'])('today being %s', (today) => {
    const real = tables();
    jest.useFakeTimers({ now: new Date(`${today}T12:00:00Z`) });
    expect(tables()).toEqual(real);
  });

  test('by class and in total the order of the assets changes nothing', () => {
    fc.assert(
      fc.property(drawnAssets, (drawn) => {
        const turned = [...drawn].reverse();
        for (const by of ['class', 'total'] as const) {
          expect(registerOf(turned, { ...year(2024), by })).toEqual(registerOf(drawn, { ...year(2024), by }));
        }
        expect(noteOf(turned, year(2024))).toEqual(noteOf(drawn, year(2024)));
      }),
      { numRuns: 50 },
    );
  });

  test('twelve months of the forecast are the charge of the year', () => {
    const staying = drawnAssets.map((drawn) =>
      drawn.map(({ Asset, Class, Cost, Salvage, Life, Method, Convention, ...rest }) => ({
        Asset,
        Class,
        Cost,
        Salvage,
        Life,
        Method,
        Convention,
        'In service': rest['In service'],
      })),
    );
    fc.assert(
      fc.property(staying, fc.integer({ min: 2018, max: 2030 }), (assets_, when) => {
        const table = valueOf(forecast(rangeOf(assets_), `${when}-01-01`, 12, 'month'));
        const total = (table.at(-1) ?? []).filter((cell) => typeof cell === 'number');
        expect(total).toHaveLength(12);
        expect(sum(total.map(cents))).toBe(cents(totalOf(assets_, year(when)).Charge));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a row that cannot be is named, and hides in no total (frappe/erpnext#16193)', () => {
  const good = { Asset: 'Good', Class: 'Desks', Cost: 1_000, Life: 5, 'In service': '2025-01-01' };

  test.each([
    ['a negative salvage', { Salvage: -1 }],
    ['a salvage above cost', { Salvage: 1_001 }],
    ['no life', { Life: 0 }],
    ['an unknown method', { Method: 'fast' }],
    ['no day in service', { 'In service': 'soon' }],
    ['a share above all', { Disposed: '2025-06-30', 'Disposed share': 1.5 }],
  ])('%s', (_, wrong) => {
    const bad = { ...good, Asset: 'Bad', Class: 'Vans', ...wrong };
    const [first, second, total] = registerOf([good, bad], year(2025));
    expect(first).toMatchObject({ Asset: 'Good', Charge: 200 });
    expect(second?.Charge).toMatchObject({ argument: expect.any(String) as string });
    expect(total?.Charge).toEqual(second?.Charge);
    const byClass = linesOf(valueOf(registerAnswer([good, bad], { ...year(2025), by: 'class' })));
    expect(byClass[0]?.Charge).toBe(200);
    expect(byClass[1]?.Charge).toEqual(second?.Charge);
  });
});
