/** The ratios of a write-down once more: whole numbers of hundredths, and a fraction's sign by cross-multiplying. */

export interface Books {
  readonly sales: number;
  readonly cogs: number;
  readonly 'operating expenses': number;
  readonly interest: number;
  readonly cash: number;
  readonly receivables: number;
  readonly inventory: number;
  readonly ppe: number;
  readonly 'current liabilities': number;
  readonly debt: number;
}

/** A write-down of whole amounts; all denominators stay above 0. */
export interface Written {
  readonly figures: Books & Readonly<Record<string, number>>;
  readonly amount: number;
  readonly kind: string;
  readonly bookedIn: string;
  readonly taxTiming: string;
  readonly taxPercent: number;
}

interface Expected {
  readonly before: number;
  readonly after: number;
  readonly way: string;
}

type Fraction = readonly [bigint, bigint];

/** Ratio → what it is before and after, and which way it goes. */
export function exactly(written: Written): Readonly<Record<string, Expected>> {
  const after = fractions(written, BigInt(written.amount));
  const compared = Object.entries(fractions(written, 0n)).map(([name, from]) => {
    const to = after[name] ?? [0n, 0n];
    const difference = to[0] * from[1] - from[0] * to[1];
    const way = difference === 0n ? 'same' : difference > 0n ? 'up' : 'down';
    return [name, { before: Number(from[0]) / Number(from[1]), after: Number(to[0]) / Number(to[1]), way }];
  });
  return Object.fromEntries(compared) as Record<string, Expected>;
}

function fractions({ figures, kind, bookedIn, taxTiming, taxPercent }: Written, amount: bigint) {
  const hundredths = (name: keyof Books): bigint => 100n * BigInt(figures[name]);
  const size = kind === 'receivable-allowance' ? 0n : 100n * amount;
  const of = (one: string): bigint => (kind === one ? size : 0n);
  const loss = kind === 'liability' ? -size : size;
  const saved = taxTiming === 'none' ? 0n : (loss / 100n) * BigInt(taxPercent);

  const sales = hundredths('sales');
  const cogs = hundredths('cogs') + (bookedIn === 'cogs' ? loss : 0n);
  const gross = sales - cogs;
  const operating = gross - hundredths('operating expenses') - (bookedIn === 'cogs' ? 0n : loss);
  const preTaxBefore = operating + loss - hundredths('interest');
  const profit = (preTaxBefore / 100n) * BigInt(100 - taxPercent) - loss + saved;

  const receivables = hundredths('receivables') - of('receivable');
  const inventory = hundredths('inventory') - of('inventory');
  const quick = hundredths('cash') + receivables;
  const deferredAsset = taxTiming === 'deferred' && kind !== 'liability' ? saved : 0n;
  const assets = quick + inventory + hundredths('ppe') - of('ppe') + deferredAsset;
  const due = hundredths('current liabilities') - (taxTiming === 'current' ? saved : 0n);
  const debt = hundredths('debt') - of('liability');
  const deferredLiability = taxTiming === 'deferred' && kind === 'liability' ? -saved : 0n;
  const equity = assets - due - debt - deferredLiability;

  return {
    'Gross margin': [gross, sales],
    'Operating margin': [operating, sales],
    'Net margin': [profit, sales],
    'Current ratio': [quick + inventory, due],
    'Quick ratio': [quick, due],
    'Inventory turnover': [cogs, inventory],
    'Days of inventory': [365n * inventory, cogs],
    'Receivables turnover': [sales, receivables],
    'Asset turnover': [sales, assets],
    'Return on assets': [profit, assets],
    'Return on equity': [profit, equity],
    'Debt to equity': [debt, equity],
  } as Readonly<Record<string, Fraction>>;
}
