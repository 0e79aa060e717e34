import fc from 'fast-check';
import { modification } from '../../../src/core/liabilities/modification';
import { problemOf, valueOf } from '../answers';
import { linesOf } from '../tables';

interface Asked {
  readonly carrying: number;
  readonly flows: readonly number[];
  readonly eir: number;
  readonly fees?: number;
  readonly perYear?: number;
  readonly framework?: string;
}

function modified({ carrying, flows, eir, fees, perYear, framework }: Asked) {
  const [line] = linesOf(valueOf(modification(carrying, [flows], eir, fees, perYear, framework)));
  return {
    presentNew: Number(line?.['PV new']),
    difference: Number(line?.Difference),
    isSubstantial: line?.Substantial,
    gain: line?.['Gain or loss'],
  };
}

/** From 8 % to 6 % on 1,000,000 over five years. */
const TO_SIX_PER_CENT: Asked = {
  carrying: 1_000_000,
  flows: [60_000, 60_000, 60_000, 60_000, 1_060_000],
  eir: 0.08,
};

test('the table has one row under its header', () => {
  expect(valueOf(modification(1_000, [[880], [0]], 0.1))).toEqual([
    ['PV new', 'Difference', 'Substantial', 'Gain or loss'],
    [800, 0.2, true, ''],
  ]);
});

test('a rate of a year is divided by the periods of a year', () => {
  const flows = Array<number>(12).fill(1_000);
  // The ordinary annuity factor of 12 periods at 1 %: 11.255077.
  const { presentNew } = modified({ carrying: 12_000, flows, eir: 0.12, perYear: 12 });
  expect(presentNew).toBeCloseTo(11_255.077, 3);
});

test('at a rate of 0 the flows are worth their sum', () => {
  expect(modified({ carrying: 1_000, flows: [300, 650], eir: 0 })).toEqual({
    presentNew: 950,
    difference: 0.05,
    isSubstantial: false,
    gain: 50,
  });
});

test('fees received from the lender lower what the fees come to', () => {
  expect(modified({ carrying: 1_000, flows: [950], eir: 0, fees: -60 })).toMatchObject({
    difference: 0.11,
    isSubstantial: true,
  });
});

describe('exactly a tenth', () => {
  interface Parts {
    readonly percent: number;
    readonly perYear: number;
    readonly periods: number;
    readonly scale: number;
  }

  const terms = fc.record({
    percent: fc.integer({ min: 1, max: 40 }),
    perYear: fc.constantFrom(1, 2, 4, 12),
    periods: fc.integer({ min: 1, max: 3 }),
    scale: fc.integer({ min: 1, max: 100 }),
  });
  /** One flow worth so many tenths of the carrying amount: with a year in hundredths, all is whole. */
  const due = (tenths: number, { percent, perYear, periods, scale }: Parts): Asked => ({
    carrying: 10 * (100 * perYear) ** periods * scale,
    flows: [...Array<number>(periods - 1).fill(0), tenths * (100 * perYear + percent) ** periods * scale],
    eir: percent / 100,
    perYear,
  });

  test.each([9, 11])('is substantial, whatever the rate: %d tenths', (tenths) => {
    fc.assert(
      fc.property(terms, (parts) => {
        expect(modified(due(tenths, parts))).toMatchObject({
          difference: 0.1,
          isSubstantial: true,
          gain: '',
        });
      }),
    );
  });

  test.each([
    [9, 0.01],
    [11, -0.01],
  ])('of %d tenths and %d more it is not', (tenths, more) => {
    fc.assert(
      fc.property(terms, (parts) => {
        const { flows, ...asked } = due(tenths, { ...parts, periods: 1 });
        const nearer = flows.map((flow) => flow + more);
        expect(modified({ ...asked, flows: nearer }).isSubstantial).toBe(false);
      }),
    );
  });
});

describe('properties', () => {
  const carrying = fc.integer({ min: 1, max: 1e9 });
  const flows = fc.array(fc.integer({ min: 0, max: 1e8 }), { minLength: 1, maxLength: 24 }).map((each) => {
    return [...each, 1_000];
  });
  const percent = fc.integer({ min: -20, max: 60 });
  const perYear = fc.constantFrom(1, 2, 4, 12);
  const fees = fc.integer({ min: 0, max: 1e6 });
  /** Flows worth nearly what is carried, so that some changes are substantial and some are not. */
  const nearlyWorth = fc
    .record({ flows, percent, perYear, share: fc.double({ min: 0.8, max: 1.25, noNaN: true }) })
    .map(({ flows: each, percent: rate, perYear: times, share }): Asked => {
      const { worth, unit } = exactly(each, rate, times);
      const owed = Math.max(1, Math.round((Number((worth * 1_000_000n) / unit) / 1e6) * share));
      return { carrying: owed, flows: each, eir: rate / 100, perYear: times };
    });

  /** Present value as a fraction of whole numbers: a period's growth is (100 n + percent) ÷ (100 n). */
  function exactly(each: readonly number[], rate: number, times: number) {
    const [base, grown] = [BigInt(100 * times), BigInt(100 * times + rate)];
    const start = { worth: 0n, unit: 1n };
    return [...each].reverse().reduce(
      ({ worth, unit }, flow) => ({
        worth: (worth + BigInt(flow) * unit) * base,
        unit: unit * grown,
      }),
      start,
    );
  }

  const abs = (value: bigint): bigint => (value < 0n ? -value : value);

  test('whole fractions find the same present value, difference and answer to the test', () => {
    fc.assert(
      fc.property(nearlyWorth, fees, (asked, paid) => {
        const { worth, unit } = exactly(asked.flows, Math.round(asked.eir * 100), asked.perYear ?? 1);
        const owed = BigInt(asked.carrying) * unit;
        const moved = abs(owed - worth - BigInt(paid) * unit);
        const { presentNew, difference, isSubstantial } = modified({ ...asked, fees: paid });
        expect(isSubstantial).toBe(moved * 10n >= owed);
        expect(presentNew / (Number((worth * 10n ** 18n) / unit) / 1e18)).toBeCloseTo(1, 12);
        expect(difference).toBeCloseTo(Number((moved * 10n ** 18n) / owed) / 1e18, 12);
      }),
    );
  });

  test('in doubles by Horner’s scheme the present value is the same', () => {
    fc.assert(
      fc.property(flows, fc.double({ min: 0.001, max: 0.8, noNaN: true }), (each, eir) => {
        const horner = [...each].reverse().reduce((later, flow) => (later + flow) / (1 + eir), 0);
        expect(modified({ carrying: 1, flows: each, eir }).presentNew / horner).toBeCloseTo(1, 12);
      }),
    );
  });

  test('the present value falls as the rate rises', () => {
    fc.assert(
      fc.property(flows, percent, perYear, (each, rate, times) => {
        const at = (eir: number) => modified({ carrying: 1, flows: each, eir, perYear: times }).presentNew;
        expect(at((rate + 1) / 100)).toBeLessThan(at(rate / 100));
      }),
    );
  });

  test('at unchanged terms there is neither a difference nor a gain', () => {
    const length = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(
        carrying,
        fc.integer({ min: 0, max: 60 }),
        perYear,
        length,
        (owed, rate, times, periods) => {
          // Interest of a period is whole, so that the flows are what the terms say.
          const principal = owed * 100 * times;
          const old = Array<number>(periods).fill(owed * rate);
          old[periods - 1] = owed * rate + principal;
          const same = { carrying: principal, flows: old, eir: rate / 100, perYear: times };
          expect(modified(same)).toEqual({
            presentNew: principal,
            difference: 0,
            isSubstantial: false,
            gain: 0,
          });
        },
      ),
    );
  });

  test('IFRS gains what the present value falls by; US GAAP never gains; a substantial change tells none', () => {
    fc.assert(
      fc.property(nearlyWorth, (asked) => {
        const ifrs = modified(asked);
        const usGaap = modified({ ...asked, framework: 'us-gaap' });
        expect(usGaap).toEqual({ ...ifrs, gain: ifrs.isSubstantial === true ? '' : 0 });
        const fall = asked.carrying - ifrs.presentNew;
        const near = expect.closeTo(fall, 5) as number;
        expect(ifrs.gain).toEqual(ifrs.isSubstantial === true ? '' : near);
      }),
    );
  });

  test('fees move the difference and not the gain', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 79_000 }), (paid) => {
        const [without, paying] = [modified(TO_SIX_PER_CENT), modified({ ...TO_SIX_PER_CENT, fees: paid })];
        expect(without.difference - paying.difference).toBeCloseTo(paid / 1_000_000, 12);
        expect(paying).toMatchObject({ presentNew: without.presentNew, gain: without.gain });
      }),
    );
  });
});

describe('the working', () => {
  const stepsOf = (...asked: Parameters<typeof modification>) => {
    const answer = modification(...asked);
    return (answer.ok ? answer.value.working() : []).map(({ formula, value }) => [formula, value]);
  };

  test('of a change that is not substantial ends in the gain by the framework', () => {
    const table = valueOf(modification(1_000, [[104.5, 998.25]], 0.2, 5, 2));
    expect(stepsOf(1_000, [[104.5, 998.25]], 0.2, 5, 2)).toEqual([
      ['104.5 ÷ (1 + 0.2 ÷ 2)^1', 95],
      ['998.25 ÷ (1 + 0.2 ÷ 2)^2', 825],
      ['95 + 825', 920],
      ['|1,000 − 920 − 5| ÷ 1,000', 0.075],
      ['0.075 against 0.1, below it', false],
      ['1,000 − 920', 80],
      ['the four in a row', table],
    ]);
    expect(stepsOf(1_000, [[1_012]], 0.1, 5, 1, 'US GAAP')[4]).toEqual([
      'none: the debt goes on at a new effective rate',
      0,
    ]);
  });

  test('of a substantial change says why no gain is shown', () => {
    expect(stepsOf(1_000, [[880]], 0.1).slice(-3, -1)).toEqual([
      ['0.2 against 0.1, at least it', true],
      ['1,000 − fair value of the new debt, which is not known here', ''],
    ]);
  });
});

const GOOD = { carrying: 1, flows: [[1]], eir: 0.1 } as const;
const NOTHING = [
  'nothing but blanks and zeros',
  'one row or one column of cash flows, not all of them 0',
] as const;
const ABOVE_ONE_PERIOD = 'a fraction above -1 when per_year is 1, 0.08 for 8 %';
const ABOVE_A_MONTH = 'a fraction above -12 when per_year is 12, 0.08 for 8 %';

test.each<
  readonly [
    argument: string,
    wrong: Readonly<Record<string, unknown>>,
    kind: string,
    got: string,
    takes: string,
  ]
>([
  ['carrying', { carrying: 0 }, 'out-of-range', '0', 'a number above 0'],
  ['carrying', { carrying: null }, 'out-of-range', '0', 'a number above 0'],
  ['carrying', { carrying: -1 }, 'out-of-range', '-1', 'a number above 0'],
  ['carrying', { carrying: 'much' }, 'not-understood', '"much"', 'a number above 0'],
  ['new_cash_flows', { flows: [[null], [null]] }, 'not-understood', ...NOTHING],
  ['new_cash_flows', { flows: [[0, 0]] }, 'not-understood', ...NOTHING],
  ['new_cash_flows', { flows: [['x']] }, 'not-understood', '"x"', 'a number'],
  ['eir', { eir: -1 }, 'out-of-range', '-1', ABOVE_ONE_PERIOD],
  ['eir', { eir: '-100%' }, 'out-of-range', '-1', ABOVE_ONE_PERIOD],
  ['eir', { eir: -12, perYear: 12 }, 'out-of-range', '-12', ABOVE_A_MONTH],
  ['eir', { eir: 'eight' }, 'not-understood', '"eight"', 'a fraction, 0.08 for 8 % a year'],
  ['fees_to_lender', { fees: 'some' }, 'not-understood', '"some"', 'a number'],
  ['per_year', { perYear: -1 }, 'out-of-range', '-1', 'a whole number from 1 to 366'],
  ['per_year', { perYear: 1.5 }, 'out-of-range', '1.5', 'a whole number from 1 to 366'],
  ['per_year', { perYear: 367 }, 'out-of-range', '367', 'a whole number from 1 to 366'],
  ['per_year', { perYear: 'monthly' }, 'not-understood', '"monthly"', 'a whole number from 1 to 366'],
  ['framework', { framework: 'HGB' }, 'not-understood', '"HGB"', 'IFRS or US GAAP'],
])('a wrong %s is named: %j', (argument, wrong, kind, got, takes) => {
  const given: Readonly<Record<string, unknown>> = { ...GOOD, ...wrong };
  const { carrying, flows, eir, fees, perYear, framework } = given;
  const answer = modification(carrying, flows, eir, fees, perYear, framework);
  expect(problemOf(answer)).toEqual({ kind, argument, got, takes });
});

test('above −100 % a period every rate is taken', () => {
  expect(modified({ carrying: 100, flows: [1], eir: -0.99 }).presentNew).toBe(100);
  expect(modified({ carrying: 100, flows: [50], eir: -6, perYear: 12 }).presentNew).toBe(100);
});

test.each([
  [1, [[1e308, 1e308]], 0],
  [5e-324, [[1e300]], 0],
  [1, [[1e308]], -0.99],
])('a result past the largest number is refused, not infinite: %d, %j at %d', (carrying, flows, eir) => {
  expect(problemOf(modification(carrying, flows, eir))).toMatchObject({
    kind: 'out-of-range',
    argument: 'new_cash_flows',
  });
});
