/** What is said of a run that was looked at. */

import type { OtherRegister } from '../../core/run/other-registers';
import type { Span } from '../../core/run/run-record';
import type { RunSummary } from '../../core/run/run-summary';
import type { RegisterTie } from '../../core/run/tie-out-by-class';
import { endOfMonth, monthOf, startOfMonth } from '../../core/time/calendar';
import { shortened } from '../typed/shortened';
import { amountText } from '../typed/amount';
import { dayInWords } from '../typed/date';
import { monthEndWords } from '../words/month-end';
import type { Seen } from './look';

const words = monthEndWords.notes;

/** @example periodText({ from: 46023, to: 46053 }) // "January 2026" */
export function periodText({ from, to }: Span): string {
  const month = monthOf(from);
  const isMonth = from === startOfMonth(month) && to === endOfMonth(month);
  return isMonth ? dayInWords(to).replace(/^\d+ /, '') : spanText({ from, to });
}

/** What is counted, by its name for one. */
export type Counted = keyof typeof monthEndWords.counted;

/** @example countText(34000, 'asset', 'en-US') // "34,000 assets" */
export function countText(count: number, what: Counted, language: string): string {
  return `${amountText(count, language, 0)} ${monthEndWords.counted[what][count === 1 ? 0 : 1]}`;
}

export function spanText({ from, to }: Span): string {
  return words.span(dayInWords(from), dayInWords(to));
}

/** Why there is nothing to post, where there is nothing. */
export function nothingSentence({ plan, run, tie }: Pick<Seen, 'plan' | 'run' | 'tie'>): string | undefined {
  if (plan.entries.length > 0) return undefined;
  const { nothing, all, allInSum } = monthEndWords.posted;
  const span = spanText(run.terms);
  if (plan.follows.length === 0) return nothing(span);
  return differingOf(tie) > 0 ? allInSum(span) : all(span);
}

/** How many assets differ, be it that they cancel out. */
export function differingOf({ classes }: RegisterTie): number {
  return classes.reduce((sum, { differing }) => sum + differing, 0);
}

/** How many names are said before the rest is only counted. */
export const MOST_NAMED = 5;

/** @example namesText(['A', 'B', 'C', 'D', 'E', 'F'], 'en-US') // "A, B, C, D, E and 1 more" */
export function namesText(names: readonly string[], language: string): string {
  const others = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).join(', ');
  return others > 0 ? `${named} ${monthEndWords.more(amountText(others, language, 0))}` : named;
}

/** How many runs are named before the rest is only counted. */
const MOST_RUNS = 3;

/** What a person should know of how the figures came about, in the order of its weight. */
export function notesOf(seen: Seen, language: string): readonly string[] {
  const { plan, run, covered, lock, records, source, eventsSource } = seen;
  const late = plan.entries.filter(({ id }) => id.endsWith(', catch-up'));
  const { reach } = covered;
  const isWider = reach.from < run.terms.from || reach.to > run.terms.to;
  const others = plan.follows.length - MOST_RUNS;
  const runs = plan.follows.slice(0, MOST_RUNS).join('; ');
  return [
    ...(late[0] === undefined || lock === undefined
      ? []
      : [
          words.catchUp(
            dayInWords(lock),
            countText(late.length, 'entry', language),
            dayInWords(late[0].date),
          ),
        ]),
    ...(plan.follows.length === 0 ? [] : [words.follows(runs, others)]),
    ...shortened(
      seen.summary.others.map((other) => otherSentence(other, language)),
      MOST_RUNS,
    ),
    ...(isWider ? [words.wider(spanText(reach))] : []),
    ...shortened(records.sentences, MOST_RUNS),
    words.source(source.address, eventsSource?.address),
  ];
}

/**
 * What was posted of assets that stand in another register as well.
 *
 * @example "The register Plant was run over these days too: what it posted of 3 assets of this one counts, and 40 of its own are left alone."
 */
export function otherSentence({ register, counted, left }: OtherRegister, language: string): string {
  const assets = countText(counted, 'asset', language);
  const own = left === 0 ? '' : words.left(amountText(left, language, 0), left === 1);
  return words.other(register, assets, own);
}

export type OddKind = keyof RunSummary['odd'] | 'gone';

export interface OddList {
  readonly kind: OddKind;
  /** What comes before the names. */
  readonly text: string;
  readonly tags: readonly string[];
}

const ODD_KINDS = ['gone', 'unitsUnknown', 'writtenDown', 'disposed', 'noLife'] as const;

/** Only what there is. */
export function oddLists({ odd, gone }: RunSummary, language: string): readonly OddList[] {
  return ODD_KINDS.flatMap((kind) => {
    const tags = kind === 'gone' ? gone : odd[kind];
    if (tags.length === 0) return [];
    const text = `${countText(tags.length, 'asset', language)} ${monthEndWords.odd[kind][tags.length === 1 ? 0 : 1]}`;
    return [{ kind, text, tags }];
  });
}

/** Why rows that cannot be read hold everything back. */
export function problemsSentence(problems: readonly string[], language: string): string | undefined {
  if (problems.length === 0) return undefined;
  const rows = countText(problems.length, 'row', language);
  return monthEndWords.unreadRows(rows, problems.length === 1);
}

/** The row that a sentence names: of the register, or of the events. */
export function rowNamed(
  sentence: string,
): { readonly of: 'register' | 'events'; readonly row: number } | undefined {
  const [, of, row] = /\b(register|events) row (\d+)\b/.exec(sentence) ?? [];
  return of === 'register' || of === 'events' ? { of, row: Number(row) } : undefined;
}
