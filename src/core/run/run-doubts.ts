/**
 * What records and register together leave in doubt, so that nothing is posted until a person has decided:
 * whether they belong together at all, and whether two names are one asset.
 */

import { tagKey } from '../register/asset-events';
import { sentenceOf, type Problem } from '../problem';
import { each, type Steps } from '../steps';
import { holdingKey, type Charged, type HoldingKey, type RunRecord } from './run-record';
import type { RunTerms } from './run-terms';
import { isOwn, sumsOf, type Sums } from './what-counts';

/** What a register says of its assets, row by row. */
export interface ReadRows {
  /** All tags of the register, by {@link tagKey}. */
  readonly tags: ReadonlySet<string>;
  /** Of them those that are charged, or that would be if their units were known. */
  readonly charged: ReadonlySet<string>;
  readonly isCharged: (key: HoldingKey) => boolean;
  /** Rows without a life, which may have lost it. */
  readonly lifeless: readonly { readonly tag: string; readonly problem: Problem }[];
}

/** @returns Sentences that a person can act on. */
export function* runDoubts(
  run: RunTerms,
  records: readonly RunRecord[],
  rows: ReadRows,
): Steps<readonly string[]> {
  const own = records.filter((record) => isOwn(run, record));
  const held = yield* heldOf(yield* sumsOf(own));
  const others = records.filter((record) => !isOwn(run, record));
  const theirs = yield* heldOf(yield* sumsOf(others, () => (key) => !rows.isCharged(key)));
  return [
    ...(yield* ofAnother(run, held, rows)),
    ...(yield* withoutLife(held, rows)),
    ...(yield* inTwoClasses(theirs, others, rows)),
  ];
}

/** Holdings of which anything is left once corrections are taken off. */
function* heldOf(sums: Sums): Steps<readonly Charged[]> {
  const held: Charged[] = [];
  yield* each(sums.values(), (charged) => {
    if (charged.charge !== 0) held.push(charged);
  });
  return held;
}

/** A register none of whose assets is in its own records is another one of the same name. */
function* ofAnother({ register }: RunTerms, held: readonly Charged[], { tags }: ReadRows): Steps<string[]> {
  const assets = new Set<string>();
  yield* each(held, ({ tag }) => assets.add(tagKey(tag)));
  const isKnown = [...assets].some((tag) => tags.has(tag));
  return assets.size === 0 || isKnown ? [] : [anotherSentence(assets.size, register)];
}

function anotherSentence(count: number, register: string): string {
  const assets = count === 1 ? 'The asset' : `None of the ${count} assets`;
  const of = register === '' ? '' : ` as of ${register}`;
  const are = count === 1 ? 'is not' : 'is';
  return `${assets} that was run over this span in this book${of} ${are} in this register: it would be taken back. Choose the register it was run of, or give this one a name or a book of its own.`;
}

/** An asset that was charged and has lost its life is a row to be finished, and no reversal. */
function* withoutLife(held: readonly Charged[], { isCharged, lifeless }: ReadRows): Steps<string[]> {
  if (lifeless.length === 0) return [];
  const unexplained = new Set<string>();
  yield* each(held, (charged) => {
    if (!isCharged(holdingKey(charged))) unexplained.add(tagKey(charged.tag));
  });
  return lifeless.flatMap(({ tag, problem }) => (unexplained.has(tagKey(tag)) ? [sentenceOf(problem)] : []));
}

/**
 * Within a book a tag is one asset. In another class a register does not know its own asset again, and
 * would charge it a second time.
 */
function* inTwoClasses(
  held: readonly Charged[],
  records: readonly RunRecord[],
  { charged }: ReadRows,
): Steps<string[]> {
  const sentences: string[] = [];
  yield* each(held, (one) => {
    if (!charged.has(tagKey(one.tag))) return;
    const by = records.find(({ charges }) => charges.has(holdingKey(one)));
    if (by !== undefined) sentences.push(twoClassesSentence(one, by));
  });
  return sentences;
}

function twoClassesSentence({ tag, assetClass }: Charged, { id, register }: RunRecord): string {
  const of = register === '' ? '' : ` of ${register}`;
  const first = register === '' ? 'what was run first' : register;
  return `The run ${id}${of} charged ${tag} in the class ${assetClass}, and here it is in another class: it would be charged twice. If it is one asset, run ${first} again before this register; if not, give it another tag.`;
}
