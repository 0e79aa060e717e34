/**
 * The `amounts` argument: one number, which stands for the kind's first amount, or a two-column
 * range of name and amount.
 */

import { oneOf, readNumberWhere, readWord } from '../argument';
import { fromMinor, toMinor, ZERO_MINOR, type Decimals, type Minor } from '../money/minor';
import { shown } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';
import { cellsOf } from '../table/numbers';
import { readPairs } from '../table/pairs';
import { figure } from '../working';
import type { AmountSpec, Amounts, Kind } from './kind';

/**
 * @returns The amounts by name, in minor units; one that is not named is what its spec says, a named one
 *   that is blank is 0, since desktop Excel hands over a blank cell as 0.
 * @problem not-understood for a name the kind does not take, a name given twice, or another shape;
 *   out-of-range for an amount below its least, and for amounts whose sum is past exact integers
 */
export function readAmounts(given: unknown, kind: Kind, decimals: Decimals): Result<Amounts> {
  const pairs = namedPairs(given, kind);
  if (!pairs.ok) return pairs;
  const amounts = new Map<string, Minor>();
  for (const { spec, value, argument } of pairs.value) {
    if (amounts.has(spec.name)) return refuse('not-understood', 'amounts', `${spec.name} twice`, takes(kind));
    const amount = readAmount(argument, spec, value, decimals);
    if (!amount.ok) return amount;
    amounts.set(spec.name, amount.value);
  }
  const amountOf: Amounts = (name) => {
    const stand = kind.amounts.find((spec) => spec.name === name)?.unlessGiven ?? '';
    return amounts.get(name) ?? amounts.get(stand) ?? ZERO_MINOR;
  };
  const sum = [...amounts.values()].reduce((total, amount) => total + Math.abs(amount), 0);
  if (!Number.isSafeInteger(sum)) {
    return refuse('out-of-range', 'amounts', figure(fromMinor(sum as Minor, decimals)), SUMMABLE);
  }
  const over = kind.amounts.find(
    (spec) => spec.partOf !== undefined && amountOf(spec.name) > amountOf(spec.partOf),
  );
  return over === undefined ? ok(amountOf) : refusePart(over, amountOf, decimals);
}

const SUMMABLE = 'amounts whose sum can be told to the minor unit';

function refusePart({ name, partOf = '' }: AmountSpec, amounts: Amounts, decimals: Decimals): Result<never> {
  const [got, whole] = [name, partOf].map((each) => figure(fromMinor(amounts(each), decimals)));
  return refuse('out-of-range', name, got ?? '', `a part of the ${partOf}, from 0 to ${whole ?? ''}`);
}

function readAmount(argument: string, spec: AmountSpec, given: unknown, decimals: Decimals): Result<Minor> {
  const min = spec.min ?? 0;
  const bound = min === 0 ? 'an amount of 0 or more' : 'an amount';
  return andThen(
    readNumberWhere(argument, given, (value) => value >= min, bound),
    (value) => toMinor(argument, value, decimals),
  );
}

/** An amount before it is read; a problem names the pair, or the whole argument where there are none. */
interface Given {
  readonly spec: AmountSpec;
  readonly value: unknown;
  readonly argument: string;
}

function namedPairs(given: unknown, kind: Kind): Result<readonly Given[]> {
  const [first, ...others] = cellsOf(given);
  if (others.length === 0) return ok([{ spec: kind.amounts[0], value: first, argument: 'amounts' }]);
  return andThen(readPairs('amounts', given, takes(kind)), (pairs) => {
    const named: Given[] = [];
    for (const [said, value] of pairs) {
      const name = readWord(
        'amounts',
        said,
        kind.amounts.map((spec) => spec.name),
      );
      if (!name.ok) return refuse('not-understood', 'amounts', shown(said), takes(kind));
      const spec = kind.amounts.find((candidate) => candidate.name === name.value) ?? kind.amounts[0];
      named.push({ spec, value, argument: spec.name });
    }
    return ok(named);
  });
}

function takes(kind: Kind): string {
  return `a number, or a two-column range with ${oneOf(kind.amounts.map((spec) => spec.name))} and its amount`;
}
