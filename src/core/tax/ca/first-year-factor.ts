/**
 * By which factor of their cost eligible additions enlarge the base of their first year: the factors
 * of accelerated and of reaccelerated investment incentive property, by the day on which the property
 * became available for use. Where the factor is 0, only the half-year rule is suspended.
 *
 * Source: Income Tax Regulations 1100(2), A and A.1, with 1104(4) and (4.01).
 */

import { cite } from '../../citation';
import { isoDate, LAST_SERIAL } from '../../time/serial';
import { rowsBetween, type DatedTable } from '../dated-table';

/** A factor of the law, as the law writes it, and the classes it is for. */
interface ClassFactor {
  readonly classes: string;
  readonly factor: number;
  readonly written: string;
}
type Factors = readonly ClassFactor[];

const GENERAL = 'classes in general';

const factorOf = (classes: string, written: string): ClassFactor => {
  const [num = '', den = '1'] = written.split('/');
  return { classes, factor: Number(num) / Number(den), written };
};

const shows = (factors: Factors): string =>
  factors.map(({ classes, written }) => `${written} for ${classes}`).join(', ');

const COMMON = {
  unit: 'multiple of cost',
  datedBy: 'available for use',
  checked: '2026-11-22',
  shows,
} as const;

const A = cite('Income Tax Regulations', 's. 1100(2), A');
const A_1 = cite('Income Tax Regulations', 's. 1100(2), A.1');

export const ACCELERATED: DatedTable<Factors> = {
  ...COMMON,
  name: 'Canada, first-year factors of property acquired from 2018-11-21 to 2024-12-31',
  rows: [
    {
      from: '2018-11-21',
      figure: [
        factorOf(GENERAL, '1/2'),
        factorOf('class 43.1', '7/3'),
        factorOf('class 43.2', '1'),
        factorOf('class 53', '1'),
      ],
      source: A,
    },
    {
      from: '2024-01-01',
      figure: [
        factorOf(GENERAL, '0'),
        factorOf('class 43.1', '3/2'),
        factorOf('class 43.2', '1/2'),
        factorOf('class 53', '1/2'),
      ],
      source: A,
    },
    {
      from: '2026-01-01',
      figure: [
        factorOf(GENERAL, '0'),
        factorOf('class 43.1', '5/6'),
        factorOf('class 43.2', '1/10'),
        factorOf('class 53', '1/10'),
      ],
      source: A,
    },
    { from: '2028-01-01', figure: null, source: cite('Income Tax Regulations', 's. 1104(4)') },
  ],
};

/** S.C. 2026 c. 3, assented to on 26 March 2026, in force for what is acquired after 2024. */
export const REACCELERATED: DatedTable<Factors> = {
  ...COMMON,
  name: 'Canada, first-year factors of property acquired from 2025-01-01',
  rows: [
    {
      from: '2025-01-01',
      figure: [factorOf(GENERAL, '1/2'), factorOf('class 43.1', '7/3'), factorOf('class 53', '1')],
      source: A_1,
    },
    { from: '2030-01-01', figure: [factorOf(GENERAL, '0'), factorOf('class 43.1', '3/2')], source: A_1 },
    { from: '2032-01-01', figure: [factorOf(GENERAL, '0'), factorOf('class 43.1', '5/6')], source: A_1 },
    { from: '2034-01-01', figure: null, source: cite('Income Tax Regulations', 's. 1104(4.01)') },
  ],
};

export const PRODUCTIVITY: DatedTable<Factors> = {
  ...COMMON,
  name: 'Canada, first-year factors of classes 44, 46 and 50 acquired from 2024-04-16',
  rows: [
    {
      from: '2024-04-16',
      figure: [factorOf('class 44', '3'), factorOf('class 46', '7/3'), factorOf('class 50', '9/11')],
      source: cite('Income Tax Regulations', 's. 1100(2), A and A.1'),
    },
    { from: '2027-01-01', figure: null, source: cite('Income Tax Regulations', 's. 1100(2), A and A.1') },
  ],
};

/** Each table with the days on which its property was acquired, in words. */
const BY_ACQUISITION = [
  { acquired: 'from 2018-11-21 to 2024-12-31', table: ACCELERATED },
  { acquired: 'from 2024-04-16', table: PRODUCTIVITY },
  { acquired: 'from 2025-01-01', table: REACCELERATED },
] as const;

/** A factor typed with two decimals, 2.33, stands for the fraction of the law. */
const AS_TYPED = 0.005;

/**
 * For which property a factor is the law's, in words.
 *
 * @param factor A multiple of cost, 0 or more.
 * @returns Nothing where no table has the factor.
 * @example propertyOf(9 / 11)[0]
 *          // "9/11 for class 50 acquired from 2024-04-16 and available for use from 2024-04-16 to 2026-12-31"
 */
export function propertyOf(factor: number): readonly string[] {
  return BY_ACQUISITION.flatMap(({ acquired, table }) =>
    spellsOf(table, factor).map(
      ({ written, classes, from, to }) =>
        `${written} for ${classes} acquired ${acquired} and available for use from ${from} to ${to}`,
    ),
  );
}

interface Spell extends ClassFactor {
  readonly from: string;
  readonly to: string;
}

/** Rows that follow one another with one factor are one spell. */
function spellsOf(table: DatedTable<Factors>, factor: number): readonly Spell[] {
  const spells = new Map<string, Spell>();
  for (const { figure, from, to = LAST_SERIAL } of rowsBetween(table, 1, LAST_SERIAL)) {
    for (const each of figure.filter((one) => Math.abs(one.factor - factor) < AS_TYPED)) {
      const since = spells.get(each.classes)?.from ?? isoDate(from);
      spells.set(each.classes, { ...each, from: since, to: isoDate(to) });
    }
  }
  return [...spells.values()];
}
