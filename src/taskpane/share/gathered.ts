/** Everything that the working paper of a workbook says, gathered from all of its sheets. */

import type { Paper } from '../../core/assessment/paper';
import type { Settings } from '../../core/settings/settings';
import { done, type Outcome } from '../../workbook/outcome';
import { readFormulas } from '../../workbook/standing-formulas';
import type { Catalogue } from '../explain/catalogue';
import { callsIn } from '../explain/formula/calls';
import { callSections } from './call-sections';
import { accountsSection, headSection, runsSection, settingsSection, type PaperHead } from './head-sections';
import { testsSection } from './tests-section';
import { summariesOf, type GatheringWatch } from './workbook-blocks';
import { workbookPaper } from './workbook-paper';
import { readState } from './workbook-state';

export interface Gathered {
  readonly paper: Paper;
  /** Cells with calls of ours. */
  readonly cells: number;
  /** Functions that they call. */
  readonly functions: number;
  /** Formulas that are frozen, of which the paper holds nothing. */
  readonly frozen: number;
}

/** What a person says of the paper. */
export type Signed = Pick<PaperHead, 'preparedOn' | 'preparedBy'>;

/** @param known The settings that the pane works with. */
export async function gathered(
  catalogue: Catalogue,
  signed: Signed,
  known: Settings,
  watch: GatheringWatch,
): Promise<Outcome<Gathered>> {
  const { onProgress, signal } = watch;
  const read = await readFormulas(callsOurs, {
    signal,
    onProgress: ({ done: count, of }) => onProgress({ step: 'sheets', done: count, of }),
  });
  if (!read.done) return read;
  const { workbook, formulas } = read.value;
  const summaries = await summariesOf(formulas, catalogue, watch);
  if (!summaries.done) return summaries;
  const blocks = summaries.value;
  const state = await readState(known);
  const sections = [
    headSection({ workbook, ...signed }),
    settingsSection(state, known),
    accountsSection(state),
    runsSection(state),
    testsSection(state, known),
    ...callSections(blocks, state),
  ];
  const functions = new Set(blocks.flatMap(({ calls }) => calls.map(({ id }) => id))).size;
  const frozen = state.frozen.done ? state.frozen.value : 0;
  return done({ paper: workbookPaper(sections), cells: formulas.length, functions, frozen });
}

/** Quicker than taking every formula of the workbook apart. */
const LIKE_OURS = /(WDV|WRITEDOWN)[._]/i;

function callsOurs(formula: string): boolean {
  return LIKE_OURS.test(formula) && callsIn(formula).length > 0;
}
