/**
 * The `treatment` argument: one word from each of a kind's groups, joined by `/`, in any order;
 * a group that is not mentioned keeps its default.
 */

import { isNotGiven, oneOf, wordKey } from '../argument';
import { shown } from '../problem';
import { ok, refuse, type Result } from '../result';
import type { Kind } from './kind';

/**
 * @returns One word a group, in the groups' order.
 * @problem not-understood for a word the kind does not have, or two of one group
 * @example readTreatment('cogs', inventoryWriteDown) // ok(['cogs', 'direct'])
 */
export function readTreatment(given: unknown, kind: Kind): Result<readonly string[]> {
  const defaults = kind.treatments.map((group) => group[0]);
  if (isNotGiven(given)) return ok(defaults);
  const words = treatmentWords(kind);
  const key = typeof given === 'string' ? wordKey(given) : '';
  const chosen = choices(kind).find((choice) => orders(choice.said).some((said) => wordKey(said) === key));
  if (chosen === undefined) {
    return refuse('not-understood', 'treatment', shown(given), words.length > 0 ? oneOf(words) : 'nothing');
  }
  return ok(chosen.words);
}

/** Every treatment a kind takes, as it may be typed: each word alone, then the combinations. */
export function treatmentWords(kind: Kind): readonly string[] {
  return choices(kind).map((choice) => choice.said.join('/'));
}

interface Choice {
  /** The words that were mentioned. */
  readonly said: readonly string[];
  /** One word a group, defaults filled in. */
  readonly words: readonly string[];
}

function choices(kind: Kind): readonly Choice[] {
  return kind.treatments
    .reduce<Choice[]>(
      (done, group) =>
        done.flatMap(({ said, words }) => [
          { said, words: [...words, group[0]] },
          ...group.map((word) => ({ said: [...said, word], words: [...words, word] })),
        ]),
      [{ said: [], words: [] }],
    )
    .filter((choice) => choice.said.length > 0)
    .sort((a, b) => a.said.length - b.said.length);
}

function orders(said: readonly string[]): readonly string[] {
  return [said.join(''), [...said].reverse().join('')];
}
