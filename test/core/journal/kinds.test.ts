/** For each kind and treatment an entry worked out, with what says so. */

import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { journal } from '../../../src/core/journal/journal';
import { KINDS } from '../../../src/core/journal/kinds';
import { treatmentWords } from '../../../src/core/journal/treatment';
import { problemOf, valueOf } from '../answers';

/** `Dr Cash 100` for each line of an entry. */
function linesOf(kind: string, amounts: unknown, treatment?: string): readonly string[] {
  const rows = valueOf(journal(kind, amounts, null, null, treatment)) as readonly (string | number)[][];
  return rows
    .slice(1)
    .map(([, account, debit, credit]) =>
      debit === '' ? `Cr ${account} ${credit}` : `Dr ${account} ${debit}`,
    );
}

const pairs = (amounts: Readonly<Record<string, number>>): unknown => Object.entries(amounts);

interface Worked {
  readonly kind: string;
  readonly treatment?: string;
  readonly amounts: Readonly<Record<string, number>> | number;
  readonly says: string;
  readonly lines: readonly string[];
}

const WORKED: readonly Worked[] = [
  {
    kind: 'depreciation',
    amounts: 45_000,
    says: 'IAS 16.48, .73(d): to the contra account',
    lines: ['Dr Depreciation expense 45000', 'Cr Accumulated depreciation 45000'],
  },
  {
    kind: 'amortization',
    amounts: 12_500,
    says: 'IAS 38.97, .118(c): a patent of 100,000 over the 8 years it brings benefits',
    lines: ['Dr Amortization expense 12500', 'Cr Accumulated amortization 12500'],
  },
  {
    kind: 'impairment',
    amounts: { amount: 70_000, surplus: 10_000 },
    says: 'IAS 36.60-61: against the surplus of the asset first',
    lines: ['Dr Revaluation surplus 10000', 'Dr Impairment loss 60000', 'Cr Accumulated impairment 70000'],
  },
  {
    kind: 'impairment',
    treatment: 'accumulated',
    amounts: 40_000,
    says: 'IAS 16.73(d): accumulated impairment is shown together with accumulated depreciation',
    lines: ['Dr Impairment loss 40000', 'Cr Accumulated impairment 40000'],
  },
  {
    kind: 'impairment',
    treatment: 'direct',
    amounts: 40_000,
    says: 'ASC 360-10-35-20: the adjusted amount is the new cost',
    lines: ['Dr Impairment loss 40000', 'Cr Property, plant and equipment 40000'],
  },
  {
    kind: 'impairment-reversal',
    amounts: 150,
    says: 'IAS 36.119: to profit or loss at once',
    lines: ['Dr Accumulated impairment 150', 'Cr Reversal of impairment 150'],
  },
  {
    kind: 'revaluation',
    amounts: { 'to oci': 4_000, 'to profit or loss': 7_000 },
    says: 'IAS 16.39: 50,000 to 61,000 takes back an earlier loss of 7,000 first',
    lines: [
      'Dr Property, plant and equipment 11000',
      'Cr Revaluation surplus 4000',
      'Cr Revaluation gain or loss 7000',
    ],
  },
  {
    kind: 'revaluation',
    treatment: 'increase',
    amounts: { 'to oci': 5_000 },
    says: 'IAS 16.39: without an earlier loss all of it is surplus',
    lines: ['Dr Property, plant and equipment 5000', 'Cr Revaluation surplus 5000'],
  },
  {
    kind: 'revaluation',
    treatment: 'decrease',
    amounts: { 'to oci': 90, 'to profit or loss': 30 },
    says: 'IAS 16.40: 500 to 380 uses up a surplus of 90 first',
    lines: [
      'Dr Revaluation surplus 90',
      'Dr Revaluation gain or loss 30',
      'Cr Property, plant and equipment 120',
    ],
  },
  ...['inventory-write-down', 'damaged', 'obsolescence'].flatMap((kind): Worked[] => [
    {
      kind,
      amounts: 8_000,
      says: 'IAS 2.34: an expense of the period',
      lines: ['Dr Inventory write-down expense 8000', 'Cr Inventory 8000'],
    },
    {
      kind,
      treatment: 'separate/direct',
      amounts: 8_000,
      says: 'IAS 2.34: the defaults, named',
      lines: ['Dr Inventory write-down expense 8000', 'Cr Inventory 8000'],
    },
    {
      kind,
      treatment: 'separate/allowance',
      amounts: 8_000,
      says: 'IAS 2.36(c), (e): carried at NRV through an allowance',
      lines: ['Dr Inventory write-down expense 8000', 'Cr Allowance for inventory 8000'],
    },
    {
      kind,
      treatment: 'cogs/direct',
      amounts: 8_000,
      says: 'ASC 330-10-50-2: in cost of goods sold where not substantial',
      lines: ['Dr Cost of goods sold 8000', 'Cr Inventory 8000'],
    },
    {
      kind,
      treatment: 'cogs/allowance',
      amounts: 8_000,
      says: 'ASC 330-10-50-2, IAS 2.36(e): both',
      lines: ['Dr Cost of goods sold 8000', 'Cr Allowance for inventory 8000'],
    },
  ]),
  {
    kind: 'inventory-reversal',
    amounts: 5_000,
    says: 'IAS 2.33-34: reduces the expense it was charged to',
    lines: ['Dr Inventory 5000', 'Cr Inventory write-down expense 5000'],
  },
  {
    kind: 'inventory-reversal',
    treatment: 'separate/direct',
    amounts: 5_000,
    says: 'IAS 2.34: the defaults, named',
    lines: ['Dr Inventory 5000', 'Cr Inventory write-down expense 5000'],
  },
  {
    kind: 'inventory-reversal',
    treatment: 'separate/allowance',
    amounts: 5_000,
    says: 'IAS 2.33-34: where the write-down went to an allowance',
    lines: ['Dr Allowance for inventory 5000', 'Cr Inventory write-down expense 5000'],
  },
  {
    kind: 'inventory-reversal',
    treatment: 'cogs/direct',
    amounts: 5_000,
    says: 'IAS 2.34: a reduction of the expense it was recognised in',
    lines: ['Dr Inventory 5000', 'Cr Cost of goods sold 5000'],
  },
  {
    kind: 'inventory-reversal',
    treatment: 'cogs/allowance',
    amounts: 5_000,
    says: 'IAS 2.33-34: both',
    lines: ['Dr Allowance for inventory 5000', 'Cr Cost of goods sold 5000'],
  },
  {
    kind: 'receivable-write-off',
    amounts: { amount: 60_000, allowance: 50_000 },
    says: 'IFRS 9.5.4.4: what the allowance does not cover is a further loss',
    lines: [
      'Dr Allowance for expected credit losses 50000',
      'Dr Bad debt expense 10000',
      'Cr Trade receivables 60000',
    ],
  },
  {
    kind: 'receivable-write-off',
    treatment: 'allowance',
    amounts: 2_000,
    says: 'ASC 326-20-35-8: a write-off is deducted from the allowance, and no profit changes',
    lines: ['Dr Allowance for expected credit losses 2000', 'Cr Trade receivables 2000'],
  },
  {
    kind: 'receivable-write-off',
    treatment: 'direct',
    amounts: 2_000,
    says: 'IFRS 9.5.4.4: derecognised, with no allowance to use',
    lines: ['Dr Bad debt expense 2000', 'Cr Trade receivables 2000'],
  },
  {
    kind: 'allowance',
    amounts: 580_000,
    says: 'IFRS 9 illustrative example 12: the allowance a provision matrix asks for',
    lines: ['Dr Bad debt expense 580000', 'Cr Allowance for expected credit losses 580000'],
  },
  {
    kind: 'allowance',
    amounts: -20_000,
    says: 'IFRS 9.5.5.8: a release is a gain',
    lines: ['Dr Allowance for expected credit losses 20000', 'Cr Bad debt expense 20000'],
  },
  {
    kind: 'recovery',
    amounts: 900,
    says: 'ASC 326-20-35-8, -9: reinstated, then collected',
    lines: [
      'Dr Trade receivables 900',
      'Cr Bad debts recovered 900',
      'Dr Cash 900',
      'Cr Trade receivables 900',
    ],
  },
  {
    kind: 'disposal',
    amounts: {
      cost: 50_000,
      'accumulated depreciation': 30_000,
      'accumulated impairment': 2_000,
      proceeds: 21_000,
      'selling costs': 500,
    },
    says: 'IAS 16.71: 20,500 received for what is carried at 18,000',
    lines: [
      'Dr Cash 20500',
      'Dr Accumulated depreciation 30000',
      'Dr Accumulated impairment 2000',
      'Cr Property, plant and equipment 50000',
      'Cr Gain on disposal 2500',
    ],
  },
  {
    kind: 'disposal',
    amounts: { cost: 50_000, 'accumulated depreciation': 32_000, proceeds: 15_000 },
    says: 'IAS 16.68: a loss, among the debits',
    lines: [
      'Dr Cash 15000',
      'Dr Accumulated depreciation 32000',
      'Dr Loss on disposal 3000',
      'Cr Property, plant and equipment 50000',
    ],
  },
  {
    kind: 'disposal',
    amounts: { cost: 1_000, 'accumulated depreciation': 1_000, proceeds: 50, 'selling costs': 80 },
    says: 'IAS 16.71: scrapped, the costs are more than what it brings, so cash is paid',
    lines: [
      'Dr Accumulated depreciation 1000',
      'Dr Loss on disposal 30',
      'Cr Cash 30',
      'Cr Property, plant and equipment 1000',
    ],
  },
  {
    kind: 'liability-write-down',
    amounts: { carrying: 1_000_000, consideration: 930_000, fees: 10_000 },
    says: 'IFRS 9.3.3.3: a gain of what is not paid',
    lines: ['Dr Liability 1000000', 'Cr Cash 940000', 'Cr Gain on extinguishment 60000'],
  },
  {
    kind: 'liability-write-down',
    amounts: { carrying: 980_000, consideration: 1_010_000 },
    says: 'ASC 470-50-40-2: redeemed above what it is carried at',
    lines: ['Dr Liability 980000', 'Dr Loss on extinguishment 30000', 'Cr Cash 1010000'],
  },
  {
    kind: 'deferred-tax',
    amounts: 2_000,
    says: 'IAS 12.58: 25 % of a difference of 8,000 that arose in the year',
    lines: ['Dr Deferred tax expense 2000', 'Cr Deferred tax 2000'],
  },
  {
    kind: 'deferred-tax',
    treatment: 'expense',
    amounts: 2_000,
    says: 'IAS 12.58: the default, named',
    lines: ['Dr Deferred tax expense 2000', 'Cr Deferred tax 2000'],
  },
  {
    kind: 'deferred-tax',
    treatment: 'income',
    amounts: 500,
    says: 'IAS 12.58: the difference turns round',
    lines: ['Dr Deferred tax 500', 'Cr Deferred tax expense 500'],
  },
  {
    kind: 'loan-payment',
    amounts: { interest: 800, principal: 1_704.56 },
    says: 'IFRS 9.5.4.1: 10,000 at 8 % over five years, the first of five payments of 2,504.56',
    lines: ['Dr Interest expense 800', 'Dr Loan payable 1704.56', 'Cr Cash 2504.56'],
  },
  {
    kind: 'bond-interest',
    amounts: { interest: 4_613.89, coupon: 4_000 },
    says: 'IFRS 9.5.4.1: 8 % of 100,000 sold for 92,277.83 to yield 10 %: 5 % of it is more than is paid',
    lines: ['Dr Interest expense 4613.89', 'Cr Cash 4000', 'Cr Bonds payable 613.89'],
  },
  {
    kind: 'bond-interest',
    amounts: { interest: 3_446.41, coupon: 4_000 },
    says: 'ASC 835-30-35-2: sold at a premium, of which the coupon repays a part',
    lines: ['Dr Interest expense 3446.41', 'Dr Bonds payable 553.59', 'Cr Cash 4000'],
  },
];

test.each(WORKED)('$kind $treatment: $says', ({ kind, treatment, amounts, lines }) => {
  expect(linesOf(kind, typeof amounts === 'number' ? amounts : pairs(amounts), treatment)).toEqual(lines);
});

test('every kind is worked out, and every treatment of it', () => {
  const worked = new Set(WORKED.map(({ kind, treatment }) => `${kind} ${treatment ?? ''}`));
  const all = KINDS.flatMap((kind) =>
    // A word of one group alone stands for the combination with the other's default.
    ['', ...treatmentWords(kind).filter((said) => said.split('/').length === kind.treatments.length)].map(
      (said) => `${kind.word} ${said}`,
    ),
  );
  expect(all.filter((each) => !worked.has(each))).toEqual([]);
});

test('there are the 17 kinds of the catalogue, one file each', () => {
  const folder = resolve(__dirname, '../../../src/core/journal');
  expect(KINDS).toHaveLength(17);
  const files = readdirSync(folder);
  expect(KINDS.filter(({ word }) => !files.includes(`${word}.ts`))).toEqual([]);
});

test('an allowance may be released; nothing else takes an amount below 0', () => {
  const refused = KINDS.filter(({ word }) => !journal(word, -5).ok).map(({ word }) => word);
  expect(refused).toEqual(KINDS.map(({ word }) => word).filter((word) => word !== 'allowance'));
  for (const word of refused) {
    expect(problemOf(journal(word, -5))).toMatchObject({ kind: 'out-of-range', argument: 'amounts' });
  }
});

test('debits stand before credits, but where an entry is two', () => {
  const amount = fc.integer({ min: 0, max: 1e9 });
  const kinds = fc.constantFrom(...KINDS.filter(({ word }) => word !== 'recovery'));
  fc.assert(
    fc.property(kinds, fc.array(amount, { minLength: 5, maxLength: 5 }), (kind, amounts) => {
      const [whole = 0, ...others] = [...amounts].sort((a, b) => b - a);
      const given = kind.amounts.map(({ name }, i) => [name, i === 0 ? whole : (others[i - 1] ?? 0)]);
      const sides = linesOf(kind.word, given).map((line) => line.slice(0, 2));
      expect(sides).toEqual([...sides].sort((a, b) => b.localeCompare(a)));
    }),
  );
});
