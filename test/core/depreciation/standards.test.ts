/**
 * Worked examples of the standards and of published pages, each computed by a function or by several.
 *
 * Not computed by any function:
 *
 * | case    | why |
 * | ------- | --- |
 * | DEP-059 | a group of assets without gain or loss: every asset here leaves with its own |
 * | DSP-007 | the cost of an asset taken in exchange: no function measures an exchange |
 * | DSP-008 | the same, and the share of a gain that ASC 845 lets in |
 * | DSP-016 | DISPOSAL gives the gain of 21,200; nothing sorts it by sections 1245 and 1231 |
 * | DSP-017 | the same of 91,200 |
 * | TAX-007 | the exemption on initial recognition is a judgement; DEFERREDTAX computes what it is asked |
 * | TAX-010 | the exemption of goodwill likewise |
 * | TAX-015 | how much of a deferred tax asset is probable is a judgement |
 * | TAX-017 | a proof of tax needs the whole profit |
 */

import { bookTax } from '../../../src/core/depreciation/book-tax';
import { deferredTax } from '../../../src/core/depreciation/deferred-tax';
import { disposal } from '../../../src/core/depreciation/disposal';
import { intangible } from '../../../src/core/depreciation/intangible';
import { charge, valueOn } from '../../../src/core/depreciation/on-dates';
import { rate } from '../../../src/core/depreciation/rate';
import { unitsOfProduction } from '../../../src/core/depreciation/units-of-production';
import { accumulated, value } from '../../../src/core/depreciation/value';
import { excelAmorlinc } from '../../../src/core/excel/amorlinc';
import { excelDdb } from '../../../src/core/excel/ddb';
import { excelSln } from '../../../src/core/excel/sln';
import { excelSyd } from '../../../src/core/excel/syd';
import { excelVdb } from '../../../src/core/excel/vdb';
import type { Matrix } from '../../../src/core/working';
import { valueOf } from '../answers';
import { type Basis, casesOf, everyCaseOf, SALES } from '../standards';
import { cents, column, inPeriods, linesOf, onDates, scheduleOf, sum } from '../tables';

const FILES = ['depreciation', 'disposals', 'deferred-tax'] as const;

const NOT_COMPUTED = [
  'DEP-059',
  'DSP-007',
  'DSP-008',
  'DSP-016',
  'DSP-017',
  'TAX-007',
  'TAX-010',
  'TAX-015',
  'TAX-017',
];

/** Kinds that have a family of tests below; a revaluation has its own in test/core/impairment. */
const KINDS = [
  'sln',
  'syd',
  'syd-life',
  'vdb',
  'ddb',
  'amorlinc',
  'rate',
  'numbered',
  'cents',
  'charge',
  'dated',
  'estimate',
  'parts',
  'units',
  'held-for-sale',
  'idle',
  'land',
  'intangible',
  'sold',
  'gain',
  'part-replaced',
  'share-sold',
  'deferred-tax',
  'book-tax',
  'revaluation',
];

/** A figure that its source gives to six decimals. */
const SIX = 5;
/** A figure in cents against one that was not rounded. */
const CENT = 2;

interface Charge {
  readonly charge: number;
}

interface Rows {
  readonly charges: readonly number[];
  readonly closing: number;
}

/** Whether a schedule has charged, by the end of every row, what the unrounded charges come to. */
function expectCharges(table: Matrix, charges: readonly number[]): void {
  let total = 0;
  const totals = charges.map((each) => (total += each));
  const rows = column(table, 'Accumulated').slice(0, charges.length);
  expect(rows).toEqual(totals.map((each) => expect.closeTo(each, CENT) as number));
}

describe('every case', () => {
  everyCaseOf(FILES, KINDS, NOT_COMPUTED, 62);
});

describe('Excel’s own functions', () => {
  test.each(casesOf<Basis, Charge>('sln'))(
    '$id: $source',
    ({ inputs: { cost, salvage, life }, expected }) => {
      expect(valueOf(excelSln(cost, salvage, life))).toBe(expected.charge);
      const rows = column(scheduleOf({ cost, salvage, life }), 'Charge');
      expect(rows).toEqual(Array(life).fill(expected.charge));
    },
  );

  test.each(casesOf<Basis & { period: number }, Charge>('syd'))('$id: $source', ({ inputs, expected }) => {
    const { cost, salvage, life, period } = inputs;
    expect(valueOf(excelSyd(cost, salvage, life, period))).toBeCloseTo(expected.charge, SIX);
  });

  test.each(casesOf<Basis, { charges: number[]; total: number }>('syd-life'))(
    '$id: $source',
    ({ inputs: { cost, salvage, life }, expected }) => {
      expected.charges.forEach((each, year) => {
        expect(valueOf(excelSyd(cost, salvage, life, year + 1))).toBeCloseTo(each, SIX);
      });
      const table = scheduleOf({ cost, salvage, life, method: 'SYD' });
      expectCharges(table, expected.charges);
      expect(sum(column(table, 'Charge').map(cents))).toBe(expected.total * 100);
    },
  );

  test.each(
    casesOf<Basis & { start: number; end: number; factor: number; no_switch: boolean }, Charge>('vdb'),
  )('$id: $source', ({ inputs, expected }) => {
    const { cost, salvage, life, start, end, factor, no_switch } = inputs;
    const amount = valueOf(excelVdb(cost, salvage, life, start, end, factor, no_switch));
    expect(amount).toBeCloseTo(expected.charge, SIX);
  });

  test.each(casesOf<Basis & { period: number; factor: number }, Charge>('ddb'))(
    '$id: $source',
    ({ inputs: { cost, salvage, life, period, factor }, expected }) => {
      expect(valueOf(excelDdb(cost, salvage, life, period, factor))).toBeCloseTo(expected.charge, SIX);
    },
  );

  test.each(
    casesOf<
      {
        cost: number;
        salvage: number;
        purchased: string;
        first_period_end: string;
        rate: number;
        basis: number;
      },
      { charges: number[] }
    >('amorlinc'),
  )('$id: $source', ({ inputs, expected }) => {
    const { cost, salvage, purchased, first_period_end, basis } = inputs;
    expected.charges.forEach((each, period) => {
      const amount = excelAmorlinc(cost, purchased, first_period_end, salvage, period, inputs.rate, basis);
      expect(valueOf(amount)).toBeCloseTo(each, SIX);
    });
  });
});

describe('methods', () => {
  test.each(casesOf<Basis, { rate: number; closing: number }>('rate'))(
    '$id: $source',
    ({ inputs: { cost, salvage, life }, expected }) => {
      expect(valueOf(rate(cost, salvage, life))).toBeCloseTo(expected.rate, SIX);
      const closing = column(scheduleOf({ cost, salvage, life, method: 'REDUCING' }), 'Closing');
      expect(closing[life - 1]).toBe(expected.closing);
    },
  );

  test.each(casesOf<Basis & { method: string; factor: number }, Rows>('numbered'))(
    '$id: $source',
    ({ inputs, expected }) => {
      const table = scheduleOf(inputs);
      expect(column(table, 'Charge')).toEqual(expected.charges);
      expect(column(table, 'Closing').at(-1)).toBe(expected.closing);
    },
  );

  test.each(casesOf<Basis, { charges: number[]; total: number }>('cents'))(
    '$id: $source',
    ({ inputs, expected }) => {
      const charges = column(scheduleOf(inputs), 'Charge').map(cents);
      // 3,333.33, then 6,666.67 less it, then 10,000.00 less that.
      expect(charges).toEqual([333_333, 333_334, 333_333]);
      expect(charges.sort()).toEqual(expected.charges.map(cents).sort());
      expect(sum(charges)).toBe(expected.total * 100);
    },
  );

  test.each(
    casesOf<
      {
        cost: number;
        salvage: number;
        total_units: number;
        units: number[];
        revised_after?: number;
        revised_units?: number;
      },
      { charges: number[] }
    >('units'),
  )('$id: $source', ({ inputs, expected }) => {
    const { cost, salvage, total_units, units, revised_after, revised_units } = inputs;
    const events =
      revised_after === undefined ? {} : { events: inPeriods([revised_after, 'life', revised_units]) };
    const table = scheduleOf({ cost, salvage, life: total_units, method: 'UOP', units, ...events });
    expect(column(table, 'Charge')).toEqual(expected.charges);
    expect(valueOf(unitsOfProduction(cost, salvage, total_units, units[0]))).toBe(expected.charges[0]);
  });

  test.each(casesOf<Basis & { total_units: number }, { charge: number; idle_charge: number }>('idle'))(
    '$id: $source',
    ({ inputs: { cost, salvage, life, total_units }, expected }) => {
      expect(column(scheduleOf({ cost, salvage, life }), 'Charge')[0]).toBe(expected.charge);
      expect(valueOf(unitsOfProduction(cost, salvage, total_units, 0))).toBe(expected.idle_charge);
    },
  );

  test.each(casesOf<{ parts: Basis[] }, Charge>('parts'))('$id: $source', ({ inputs, expected }) => {
    const charges = inputs.parts.map(({ cost, salvage, life }) => valueOf(excelSln(cost, salvage, life)));
    expect(sum(charges)).toBe(expected.charge);
  });

  test.each(casesOf<{ total_cost: number; land: number; life: number; salvage: number }, Charge>('land'))(
    '$id: $source',
    ({ inputs: { total_cost, land, life, salvage }, expected }) => {
      const rows = column(scheduleOf({ cost: total_cost - land, salvage, life }), 'Charge');
      expect(new Set(rows)).toEqual(new Set([expected.charge]));
    },
  );

  test.each(
    casesOf<{ carrying: number; remaining_life: number }, { before: number; charge: number }>('intangible'),
  )('$id: $source', ({ inputs: { carrying, remaining_life }, expected }) => {
    const before = intangible(carrying, null, 'indefinite', 1);
    expect(valueOf(before)).toBe(expected.before);
    const formulas = before.ok ? before.value.working().map((step) => step.formula) : [];
    expect(formulas.join()).toContain('test for impairment every year');
    expect(valueOf(intangible(carrying, null, remaining_life, 1))).toBe(expected.charge);
  });
});

describe('conventions', () => {
  test.each(
    casesOf<
      Basis & { in_service: string; from: string; to: string; convention: string; year_end: number },
      Charge
    >('charge'),
  )('$id: $source ($inputs.convention)', ({ inputs, expected }) => {
    const { cost, salvage, life, in_service, from, to, convention, year_end } = inputs;
    const span = charge(cost, salvage, life, in_service, from, to, 'SLN', null, convention, year_end);
    expect(valueOf(span)).toBeCloseTo(expected.charge, CENT);
  });

  test.each(casesOf<Basis & { method: string; in_service: string; year_end: number }, Rows>('dated'))(
    '$id: $source',
    ({ inputs: { cost, salvage, life, method, in_service, year_end }, expected }) => {
      const table = scheduleOf({ cost, salvage, life, method, start: in_service, yearEnd: year_end });
      expectCharges(table, expected.charges);
      expect(column(table, 'Closing')[expected.charges.length - 1]).toBe(expected.closing);
    },
  );
});

describe('changes of the plan', () => {
  test.each(
    casesOf<Basis & { years: number; new_life: number; new_salvage: number }, Rows & { carrying: number }>(
      'estimate',
    ),
  )('$id: $source', ({ inputs: { cost, salvage, life, years, new_life, new_salvage }, expected }) => {
    const events = inPeriods([years, 'life', new_life], [years, 'salvage', new_salvage]);
    const table = scheduleOf({ cost, salvage, life, events });
    expect(column(table, 'Charge')).toEqual(expected.charges);
    expect(column(table, 'Closing')[years - 1]).toBe(expected.carrying);
    expect(column(table, 'Closing').at(-1)).toBe(expected.closing);
    expect(new Set(column(table, 'Adjustment'))).toEqual(new Set([0]));
  });

  test.each(
    casesOf<
      Basis & { in_service: string; date: string; year: number },
      { opening: number; charge: number; closing: number }
    >('held-for-sale'),
  )('$id: $source', ({ inputs: { cost, salvage, life, in_service, date, year }, expected }) => {
    const events = onDates([date, 'held-for-sale']);
    const lines = linesOf(scheduleOf({ cost, salvage, life, start: in_service, events }));
    expect(lines[year - 1]).toMatchObject({
      Opening: expected.opening,
      Charge: expected.charge,
      Closing: expected.closing,
    });
    const later = lines.slice(year).map((line) => [line.Charge, line.Closing]);
    expect(later).toEqual([
      [0, expected.closing],
      [0, expected.closing],
    ]);
  });
});

describe('leaving the books', () => {
  test.each(
    casesOf<{ cost: number; accumulated: number; proceeds: number; selling_costs: number }, { gain: number }>(
      'gain',
    ),
  )('$id: $source', ({ inputs, expected }) => {
    const { cost, proceeds, selling_costs } = inputs;
    expect(valueOf(disposal(cost, inputs.accumulated, proceeds, selling_costs))).toBe(expected.gain);
  });

  test.each(SALES)('$id: $source, from dates', ({ inputs, expected }) => {
    const { cost, salvage, life, in_service, disposed, proceeds } = inputs;
    const yearStart = `${disposed.slice(0, 4)}-01-01`;
    expect(valueOf(charge(cost, salvage, life, in_service, yearStart, disposed))).toBe(expected.charge);
    expect(valueOf(charge(cost, salvage, life, in_service, in_service, disposed))).toBe(expected.accumulated);
    expect(valueOf(valueOn(cost, salvage, life, in_service, disposed))).toBe(expected.carrying);
    const gain = disposal(cost, expected.accumulated, proceeds ?? expected.carrying);
    expect(valueOf(gain)).toBe(expected.gain ?? 0);
  });

  test.each(SALES)('$id: $source, as an event', ({ inputs, expected }) => {
    const { cost, salvage, life, in_service, disposed, proceeds } = inputs;
    const events = onDates([disposed, 'disposal', proceeds ?? 0]);
    const lines = linesOf(scheduleOf({ cost, salvage, life, start: in_service, events }));
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatchObject({
      Charge: expected.charge,
      Adjustment: -expected.carrying,
      Accumulated: expected.accumulated,
      Closing: 0,
    });
  });

  interface Replaced extends Basis {
    readonly years: number;
    readonly new_part_cost: number;
    readonly price_index: number;
  }
  interface Part {
    readonly old_cost: number;
    readonly carrying: number;
    readonly gain: number;
  }

  test.each(casesOf<Replaced, Part>('part-replaced'))('$id: $source, by itself', ({ inputs, expected }) => {
    const { life, years, new_part_cost, price_index } = inputs;
    const cost = new_part_cost * price_index;
    expect(cost).toBe(expected.old_cost);
    expect(valueOf(value(cost, 0, life, years))).toBe(expected.carrying);
    const written = valueOf(accumulated(cost, 0, life, years));
    expect(valueOf(disposal(cost, written, 0))).toBe(expected.gain);
  });

  test.each(casesOf<Replaced, Part>('part-replaced'))('$id: $source, as a share', ({ inputs, expected }) => {
    const { cost, salvage, life, years } = inputs;
    const events = inPeriods([years, 'part-disposal', expected.old_cost / cost]);
    const lines = linesOf(scheduleOf({ cost, salvage, life, events }));
    expect(lines[years - 1]).toMatchObject({ Charge: 50_000, Adjustment: expected.gain, Closing: 528_000 });
  });

  interface ShareSale extends Basis {
    readonly years: number;
    readonly in_service: string;
    readonly disposed: string;
    readonly share: number;
    readonly proceeds: number;
  }
  interface ShareSold {
    readonly accumulated: number;
    readonly disposed: number;
    readonly gain: number;
    readonly remaining: number;
  }

  test.each(casesOf<ShareSale, ShareSold>('share-sold'))('$id: $source, the gain', ({ inputs, expected }) => {
    const { cost, salvage, life, years, share, proceeds } = inputs;
    const written = valueOf(accumulated(cost, salvage, life, years));
    expect(written).toBe(expected.accumulated);
    expect(valueOf(disposal(cost * share, written * share, proceeds))).toBe(expected.gain);
  });

  test.each(casesOf<ShareSale, ShareSold>('share-sold'))(
    '$id: $source, as an event',
    ({ inputs, expected }) => {
      const { cost, salvage, life, years, in_service, disposed, share } = inputs;
      const split = {
        Accumulated: expected.accumulated,
        Adjustment: -expected.disposed,
        Closing: expected.remaining,
      };
      const numbered = inPeriods([years, 'part-disposal', share]);
      const dated = onDates([disposed, 'part-disposal', share]);
      const byNumber = linesOf(scheduleOf({ cost, salvage, life, events: numbered }));
      const byDate = linesOf(scheduleOf({ cost, salvage, life, start: in_service, events: dated }));
      // 27,000 over the nine years that remain.
      expect([byNumber[years - 1], byNumber[years]]).toMatchObject([split, { Charge: 3_000 }]);
      expect([byDate[years - 1], byDate[years]]).toMatchObject([split, { Charge: 3_000 }]);
    },
  );
});

describe('deferred tax', () => {
  interface Position {
    readonly carrying: number;
    readonly tax_base: number;
    readonly tax_rate: number;
  }

  test.each(
    casesOf<{ positions: Position[] }, { deferred: number[]; movement?: number; net?: number }>(
      'deferred-tax',
    ),
  )('$id: $source', ({ inputs: { positions }, expected }) => {
    const taxes = positions.map(({ carrying, tax_base, tax_rate }) =>
      valueOf(deferredTax(carrying, tax_base, tax_rate)),
    );
    expect(taxes).toEqual(expected.deferred.map((each) => expect.closeTo(each, 9) as number));
    const [first = 0, last = first] = taxes;
    expect(last - first).toBeCloseTo(expected.movement ?? 0, 9);
    // What the books gain or lose, after the tax on it.
    const change = (positions[1]?.carrying ?? 0) - (positions[0]?.carrying ?? 0);
    expect(change - (last - first)).toBeCloseTo(expected.net ?? change - (last - first), 9);
  });

  test.each(
    casesOf<Basis & { tax_values: number[]; tax_rate: number }, { book: number[]; deferred: number[] }>(
      'book-tax',
    ),
  )('$id: $source', ({ inputs: { cost, salvage, life, tax_values, tax_rate }, expected }) => {
    const given = tax_values.map((each) => [each]);
    const table = valueOf(bookTax(cost, salvage, life, 'SLN', given, tax_rate));
    const years = expected.book.length;
    const near = (values: readonly number[]) => values.map((each) => expect.closeTo(each, CENT) as number);
    const taxes = expected.book.map((_, year) => tax_values[year] ?? 0);
    expect(column(table, 'Book value').slice(0, years)).toEqual(near(expected.book));
    expect(column(table, 'Tax value').slice(0, years)).toEqual(near(taxes));
    expect(column(table, 'Deferred tax').slice(0, years)).toEqual(near(expected.deferred));
    const moved = expected.deferred.map((each, year) => each - (expected.deferred[year - 1] ?? 0));
    // Two roundings meet in a movement.
    expect(column(table, 'Movement').slice(0, years)).toEqual(
      moved.map((each) => expect.closeTo(each, 1) as number),
    );
  });
});
