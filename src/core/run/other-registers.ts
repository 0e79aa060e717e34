/** What other registers have posted of the assets of one: it counts, and what they hold beyond is theirs. */

import { nameKey } from '../journal/account-name';
import { tagKey } from '../register/asset-events';
import { each, type Steps } from '../steps';
import type { RunRecord } from './run-record';
import { isOfRegister, sumsOf } from './what-counts';

export interface OtherRegister {
  readonly register: string;
  /** Assets of this register that its records hold: what they hold counts as posted. */
  readonly counted: number;
  /** Assets that are not in this register: they are left alone. */
  readonly left: number;
}

/**
 * @param register The one that is run.
 * @param tags Those of its assets, by {@link tagKey}.
 */
export function* otherRegisters(
  register: string,
  records: readonly RunRecord[],
  tags: ReadonlySet<string>,
): Steps<readonly OtherRegister[]> {
  const byRegister = new Map<string, RunRecord[]>();
  for (const record of records) {
    if (isOfRegister(register, record)) continue;
    const key = nameKey(record.register);
    byRegister.set(key, [...(byRegister.get(key) ?? []), record]);
  }
  const others: OtherRegister[] = [];
  for (const own of byRegister.values()) {
    const held = new Set<string>();
    yield* each((yield* sumsOf(own)).values(), ({ tag, charge }) => {
      if (charge !== 0) held.add(tagKey(tag));
    });
    const counted = [...held].filter((tag) => tags.has(tag)).length;
    if (held.size > 0) {
      others.push({ register: own[0]?.register ?? '', counted, left: held.size - counted });
    }
  }
  return others;
}
