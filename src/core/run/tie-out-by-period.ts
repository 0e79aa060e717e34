/**
 * Whether what was posted ties to the register period by period: a month that was posted too low and one
 * too high cancel out over a quarter, and here do not.
 *
 *     difference = charge of the register within the period − what the records in it hold
 *
 * Source: IAS 16.73(e)(vii); IAS 38.118(e)(vi).
 */

import { chargedUntil, isByUnits } from '../depreciation/history';
import type { Holding } from '../register/holding';
import { openRegister } from '../register/holdings';
import { ok, type Result } from '../result';
import { saying, type Steps } from '../steps';
import type { Period } from './periods';
import type { Charges } from './run-charges';
import { holdingKey, type Charged, type Covered, type HoldingKey } from './run-record';
import type { RunTerms } from './run-terms';
import { sumOfTies, tieOut, type RegisterTie, type Tie } from './tie-out-by-class';
import { countsFor, sumsOf } from './what-counts';

export interface PeriodTie extends Period {
  readonly tie: RegisterTie;
}

export interface PeriodTies {
  readonly periods: readonly PeriodTie[];
  readonly total: Tie;
  /** Written down by units, of which only those of the whole span are known: left out, by tag. */
  readonly byUnits: readonly string[];
}

/** What an asset is charged in each period, in minor units. */
interface ChargedByPeriod extends Pick<Charged, 'tag' | 'assetClass'> {
  readonly charges: number[];
}

/** How many assets are read between two looks at the clock. */
const ASSETS_A_STEP = 50;

/**
 * @param leftOut What the comparison over the whole span leaves out.
 * @param periods All of what is covered, in order.
 * @yields how many assets have been read; 0 as long as the register is being opened
 * @problem those of the register as a whole
 */
export function* tieOutByPeriod(
  register: unknown,
  events: unknown,
  run: RunTerms,
  { leftOut }: Pick<Charges, 'leftOut'>,
  { reach }: Pick<Covered, 'reach'>,
  periods: readonly Period[],
): Steps<Result<PeriodTies>> {
  const { terms, book } = run;
  const opened = yield* openRegister(register, book, events);
  if (!opened.ok) return opened;
  const { count, entryAt } = opened.value;
  const holdings = new Map<HoldingKey, ChargedByPeriod>();
  const [byUnits, out]: [string[], Set<HoldingKey>] = [[], new Set(leftOut)];
  for (let index = 0; index < count; index++) {
    const entry = entryAt(index, { ...terms, ...reach });
    const read = entry.read();
    if (read.ok && isByUnits(read.value.history)) {
      byUnits.push(entry.tag);
      out.add(holdingKey(entry));
    } else if (read.ok) addCharges(holdings, entry, read.value, periods);
    if ((index + 1) % ASSETS_A_STEP === 0) yield index + 1;
  }
  const ties: PeriodTie[] = [];
  for (const [index, period] of periods.entries()) {
    const posted = yield* saying(() => count, sumsOf(period.records, countsFor(run, holdings)));
    const chargeOf = ({ charges }: ChargedByPeriod): number => charges[index] ?? 0;
    const tie = yield* saying(() => count, tieOut(holdings, chargeOf, posted, out));
    ties.push({ ...period, tie });
  }
  return ok({ periods: ties, total: sumOfTies(ties.map(({ tie }) => tie)), byUnits });
}

/** Adds up rows of one asset and class. */
function addCharges(
  holdings: Map<HoldingKey, ChargedByPeriod>,
  { tag, assetClass }: Pick<Charged, 'tag' | 'assetClass'>,
  { start, history }: Holding,
  periods: readonly Period[],
): void {
  const key = holdingKey({ tag, assetClass });
  const known = holdings.get(key) ?? { tag, assetClass, charges: periods.map(() => 0) };
  holdings.set(key, known);
  const until = (day: number): number => (start > day ? 0 : chargedUntil(history, day));
  for (const [index, { from, to }] of periods.entries()) {
    known.charges[index] = (known.charges[index] ?? 0) + until(to) - until(from - 1);
  }
}
