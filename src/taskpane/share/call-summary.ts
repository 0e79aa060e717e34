/** One call of a formula over all cells of its block: its arguments, its result, and what there is to say of it. */

import { errorCodeOf } from '../../functions/explain';
import type { CellGrid } from '../../workbook/explain-read';
import { DAY_FORMAT } from '../../workbook/number-formats';
import type { ExplainedArgument, ExplainedCall } from '../explain/explained-call';
import type { Explanation } from '../explain/explanation';
import { sourceOf } from '../explain/formula/parsed';
import { errorValue, type Value } from '../explain/formula/value';
import { EXPLAIN } from '../words/explain';
import { workbookPaperWords as words } from '../words/workbook-paper';
import { remarksOf, spreads } from './call-remarks';
import { defaultWords } from './default-words';
import { figureOf, heldBy, type Figure, type Held } from './held';

export interface ArgumentSummary {
  readonly name: string;
  /** As the formula says it; empty where it is not given. */
  readonly stands: string;
  /** Nothing where it is not given. */
  readonly held: Held | undefined;
  readonly format: string;
  readonly remark: string;
}

export interface CallSummary {
  readonly id: string;
  readonly description: string;
  /** Whether its result is all that the cell shows. */
  readonly isWhole: boolean;
  readonly arguments: readonly ArgumentSummary[];
  readonly result: Held;
  readonly format: string;
  readonly remarks: readonly string[];
  /** The texts of the sources that its working names in any of the cells. */
  readonly sources: ReadonlySet<string>;
}

const GENERAL = 'General';

/** The cells of a block, one entry each. */
interface BlockAnswers {
  readonly explanations: readonly Explanation[];
  /** What stands in the cells of each result. */
  readonly shown: readonly (CellGrid | undefined)[];
}

interface Formats {
  /** Of the cells that the first formula refers to, by its words. */
  readonly formats: ReadonlyMap<string, string | undefined>;
  /** Of the first formula's own cell. */
  readonly format: string | undefined;
}

/** @param at Which of the calls in the formula. */
export function callSummary(
  { explanations, shown }: BlockAnswers,
  at: number,
  { formats, format = GENERAL }: Formats,
  sources: ReadonlySet<string>,
): CallSummary | undefined {
  // Formulas that say the same have the same calls.
  const calls = explanations.flatMap((explanation) => explanation.calls[at] ?? []);
  const [call] = calls;
  if (call === undefined) return undefined;
  const { isWhole } = call.call;
  const figures = shown.map((grid) => (grid === undefined ? undefined : figureOf(grid)));
  const results = calls.map((one, i) => resultOf(one, figures[i]));
  const result = heldBy(results);
  const differing = explanations.filter(
    ({ differs }, i) => differs !== undefined || (isWhole && isOther(results[i], figures[i])),
  );
  return {
    id: call.call.id,
    description: call.described.description,
    isWhole,
    arguments: call.arguments.map((_, i) => argumentSummary(calls, i, explanations, formats)),
    result,
    format: isWhole && result.isTable !== true ? format : GENERAL,
    remarks: [...remarksOf(calls), ...(differing.length === 0 ? [] : [words.differs(differing.length)])],
    sources,
  };
}

/** What the call is answered with; where that cannot be worked out here, what the cell shows of it. */
function resultOf(explained: ExplainedCall, shown: Figure = { text: EXPLAIN.onlyExcel }): Figure {
  const { call, outcome } = explained;
  switch (outcome.kind) {
    case 'answered':
      if (spreads(explained)) return shown;
      return outcome.answer.ok
        ? figureOf(worked(outcome.answer.value.value))
        : figureOf(errorValue(errorCodeOf(outcome.answer.problem)));
    case 'not-called':
      return figureOf(errorValue(outcome.error));
    default:
      return call.isWhole ? shown : { text: EXPLAIN.onlyExcel };
  }
}

type Answered = Extract<ExplainedCall['outcome'], { kind: 'answered' }>['answer'];
type Worked = Extract<Answered, { ok: true }>['value']['value'];

function worked(value: Worked): Value {
  if (typeof value !== 'object') return value;
  return value.map((row) =>
    row.map((cell) => (typeof cell === 'object' ? errorValue(errorCodeOf(cell)) : cell)),
  );
}

function argumentSummary(
  calls: readonly ExplainedCall[],
  at: number,
  explanations: readonly Explanation[],
  formats: ReadonlyMap<string, string | undefined>,
): ArgumentSummary {
  const all = calls.flatMap(({ arguments: args }) => args[at] ?? []);
  const said = calls.map(({ call }, i) => {
    const node = call.node.arguments[at];
    return node ? sourceOf(explanations[i]?.cell.formula ?? '', node) : '';
  });
  const [first = '', last = first] = [said[0], said[said.length - 1]];
  const { name = '', description = '' } = all[0]?.parameter ?? {};
  const isGiven = all[0]?.origin.kind !== 'omitted';
  return {
    name,
    stands: withApostrophe(first === last ? first : words.downTo(first, last)),
    held: isGiven ? heldBy(all.map(givenFigure)) : undefined,
    format: isDay(all[0]) ? DAY_FORMAT : (formats.get(first) ?? GENERAL),
    remark: isGiven ? '' : words.notGiven(defaultWords(description)),
  };
}

/** At the start of a text a host takes it for a sign of its own and drops it. */
function withApostrophe(text: string): string {
  return text.startsWith("'") ? `=${text}` : text;
}

function isDay(argument: ExplainedArgument | undefined): boolean {
  const { origin } = argument ?? {};
  return origin !== undefined && 'isDay' in origin && origin.isDay;
}

function givenFigure({ value }: ExplainedArgument): Figure {
  return value === undefined ? { text: EXPLAIN.onlyExcel } : figureOf(value);
}

/** Whether the sum of a table is another in the sheet; fifteen digits are what Excel keeps. */
function isOther(worked: Figure | undefined, shown: Figure | undefined): boolean {
  if (worked === undefined || shown === undefined || !('total' in worked)) return false;
  if (!('total' in shown) || shown.rows !== worked.rows || shown.columns !== worked.columns) return true;
  return Math.abs(worked.total - shown.total) > 1e-9 * Math.abs(worked.total);
}
