/** What is said of a run that was looked at. */

import type { OtherRegister } from '../../core/run/other-registers';
import type { RunSummary } from '../../core/run/run-summary';
import { shortened } from '../typed/shortened';
import { amountText } from '../typed/amount';
import { dayInWords } from '../typed/date';
import type { Seen } from './look';

/** @example countText(34000, 'asset', 'en-US') // "34,000 assets" */
export function countText(count: number, what: string, language: string, several = `${what}s`): string {
  return `${amountText(count, language, 0)} ${count === 1 ? what : several}`;
}

export function spanText({ from, to }: { readonly from: number; readonly to: number }): string {
  return `${dayInWords(from)} to ${dayInWords(to)}`;
}

/** Why there is nothing to post, where there is nothing. */
export function nothingSentence({ plan, run }: Pick<Seen, 'plan' | 'run'>): string | undefined {
  if (plan.entries.length > 0) return undefined;
  const span = spanText(run.terms);
  return plan.follows.length > 0
    ? `Everything from ${span} is posted already.`
    : `Nothing is charged from ${span}: there is nothing to post.`;
}

/** How many runs are named before the rest is only counted. */
const MOST_RUNS = 3;

/** What a person should know of how the figures came about, in the order of its weight. */
export function notesOf(seen: Seen, language: string): readonly string[] {
  const { plan, run, covered, lock, records, source, eventsAt } = seen;
  const late = plan.entries.filter(({ id }) => id.endsWith(', catch-up'));
  const { reach } = covered;
  const isWider = reach.from < run.terms.from || reach.to > run.terms.to;
  const others = plan.follows.length - MOST_RUNS;
  const runs = plan.follows.slice(0, MOST_RUNS).join('; ');
  return [
    ...(late[0] === undefined || lock === undefined
      ? []
      : [
          `Catch-up: the books are locked to ${dayInWords(lock)}, so ${countText(late.length, 'entry', language, 'entries')} of the charges up to then will be posted on ${dayInWords(late[0].date)}.`,
        ]),
    ...(plan.follows.length === 0
      ? []
      : [`Follows ${runs}${others > 0 ? ` and ${others} more` : ''}; only the difference is posted.`]),
    ...shortened(
      seen.summary.others.map((other) => otherSentence(other, language)),
      MOST_RUNS,
    ),
    ...(isWider ? [`Figures are of ${spanText(reach)}, over which earlier runs reach.`] : []),
    ...shortened(records.sentences, MOST_RUNS),
    `${source.address}${eventsAt === undefined ? ', without events' : ` with events of ${eventsAt}`}; by full months and calendar years unless a row says otherwise.`,
  ];
}

/**
 * What was posted of assets that stand in another register as well.
 *
 * @example "The register Plant was run over these days too: what it posted of 3 assets of this one counts, and 40 of its own are left alone."
 */
export function otherSentence({ register, counted, left }: OtherRegister, language: string): string {
  const assets = countText(counted, 'asset', language);
  const own =
    left === 0
      ? ''
      : `, and ${amountText(left, language, 0)} of its own ${left === 1 ? 'is' : 'are'} left alone. If it is this register under a former name, give it that name again: else what has left it is not taken back`;
  return `The register ${register} was run over these days too: what it posted of ${assets} of this one counts${own}.`;
}

export type OddKind = keyof RunSummary['odd'] | 'gone';

export interface OddList {
  readonly kind: OddKind;
  /** What comes before the names. */
  readonly text: string;
  readonly tags: readonly string[];
}

const ODD: readonly (readonly [OddKind, one: string, several: string])[] = [
  [
    'gone',
    'is gone from the register, and what was posted for it is taken back',
    'are gone from the register, and what was posted for them is taken back',
  ],
  [
    'unitsUnknown',
    'is left out: its units were told for another span',
    'are left out: their units were told for another span',
  ],
  ['writtenDown', 'has nothing left to charge', 'have nothing left to charge'],
  ['disposed', 'leaves in the span', 'leave in the span'],
  ['noLife', 'has no life and is not charged', 'have no life and are not charged'],
];

/** Only what there is. */
export function oddLists({ odd, gone }: RunSummary, language: string): readonly OddList[] {
  return ODD.flatMap(([kind, one, several]) => {
    const tags = kind === 'gone' ? gone : odd[kind];
    if (tags.length === 0) return [];
    const text = `${countText(tags.length, 'asset', language)} ${tags.length === 1 ? one : several}`;
    return [{ kind, text, tags }];
  });
}

/** Why rows that cannot be read hold everything back. */
export function problemsSentence(problems: readonly string[], language: string): string | undefined {
  if (problems.length === 0) return undefined;
  const rows = countText(problems.length, 'row', language);
  return `${rows} cannot be read: nothing is posted until ${problems.length === 1 ? 'it' : 'they'} can.`;
}

/** The row that a sentence names: of the register, or of the events. */
export function rowNamed(
  sentence: string,
): { readonly of: 'register' | 'events'; readonly row: number } | undefined {
  const [, of, row] = /\b(register|events) row (\d+)\b/.exec(sentence) ?? [];
  return of === 'register' || of === 'events' ? { of, row: Number(row) } : undefined;
}
