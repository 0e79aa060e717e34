/** What there is to say of a call: why it has no answer, or which rows of its answer have none. */

import { sentenceOf } from '../../core/problem';
import { isSpread } from '../explain/argument';
import type { ExplainedCall } from '../explain/explained-call';
import { remedyOf } from '../explain/remedy';
import { workbookPaperWords as words } from '../words/workbook-paper';

/** How many of the sentences about the cells of a block are said. */
const MOST_REMARKS = 3;

/** The sentences about a call in all cells of its block, each once with the number of its cells. */
export function remarksOf(calls: readonly ExplainedCall[]): readonly string[] {
  const sentences = new Map<string, number>();
  for (const sentence of calls.flatMap(sentencesOf)) {
    sentences.set(sentence, (sentences.get(sentence) ?? 0) + 1);
  }
  const said = [...sentences].map(([sentence, cells]) =>
    cells === calls.length ? sentence : words.ofCells(cells, sentence),
  );
  const left = said.length - MOST_REMARKS;
  return left > 0 ? [...said.slice(0, MOST_REMARKS), words.moreRemarks(left)] : said;
}

function sentencesOf(call: ExplainedCall): readonly string[] {
  const { outcome } = call;
  if (outcome.kind === 'unknown') return [words.unknown(outcome.part)];
  if (outcome.kind === 'spread' || spreads(call)) return [words.spread];
  if (outcome.kind === 'not-called') return [remedyOf(call)?.sentence ?? outcome.error];
  if (!outcome.answer.ok) return [sentenceOf(outcome.answer.problem)];
  const { value } = outcome.answer.value;
  const wrong = typeof value !== 'object' ? [] : value.flat().filter((cell) => typeof cell === 'object');
  return [...new Set(wrong.map(sentenceOf))];
}

/** Whether ranges stand where single values belong, so that Excel calculates once for each of their cells. */
export function spreads({ described, arguments: args }: ExplainedCall): boolean {
  return isSpread(
    described.parameters,
    args.map(({ value }) => value),
  );
}
