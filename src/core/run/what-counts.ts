/** Which charges of records a run goes on from, and what they come to. */

import { nameKey } from '../journal/account-name';
import { minor } from '../money/minor';
import { A_STEP, type Steps } from '../steps';
import { idKey, type Charged, type HoldingKey, type RunRecord } from './run-record';
import type { RunTerms } from './run-terms';

/** Which charges of a record count. */
export type Counts = (record: RunRecord) => (key: HoldingKey) => boolean;

/** What records hold, by holding. */
export type Sums = ReadonlyMap<HoldingKey, Charged>;

type OfRegister = Pick<RunTerms, 'kind' | 'register'>;

/** Whether a record is one of the same register, booked as the same kind. */
export function isOwn({ kind, register }: OfRegister, record: RunRecord): boolean {
  return isOfRegister(register, record) && idKey(record.id).startsWith(`${kind.word} `);
}

/** Names of registers are one whatever their case. */
export function isOfRegister(register: string, record: Pick<RunRecord, 'register'>): boolean {
  return nameKey(record.register) === nameKey(register);
}

/**
 * Those of its own records, and whatever was charged of the assets it holds: an asset that stands in two
 * registers is not charged twice. What others hold beyond that is theirs.
 */
export function countsFor(run: OfRegister, byHolding: ReadonlyMap<HoldingKey, unknown>): Counts {
  return (record) => (isOwn(run, record) ? () => true : (key) => byHolding.has(key));
}

/** What records, or entries, hold of every holding, of those charges that count. */
export function* sumsOf<Of extends Pick<RunRecord, 'charges'>>(
  records: readonly Of[],
  counts: (record: Of) => (key: HoldingKey) => boolean = () => () => true,
): Steps<Sums> {
  const sums = new Map<HoldingKey, Charged>();
  let looked = 0;
  for (const record of records) {
    const isCounted = counts(record);
    for (const [key, charged] of record.charges) {
      looked += 1;
      if (looked % A_STEP === 0) yield looked;
      if (!isCounted(key)) continue;
      const before = sums.get(key);
      const charge = minor((before?.charge ?? 0) + charged.charge);
      sums.set(key, before === undefined ? charged : { ...before, charge });
    }
  }
  return sums;
}
