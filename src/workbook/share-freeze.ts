/**
 * Freezing: values instead of formulas of the add-in. Each formula is kept first, and what is kept is read again
 * and must give the formula to the letter; only then are values written, and they are read again as well.
 */

import { addressOf, splitAddress } from './cell-address';
import { readKept, type Kept } from './kept-formulas';
import { keep, letGo, removeSheet } from './kept-write';
import { formulaFrom } from './kept-template';
import { canFollowSpills } from './office';
import { done, refused, sentenceOfFailure, writing, type Outcome } from './outcome';
import { checkAgain, type SharingCheck } from './share-check';
import { formulaEntries, readContents, writeEntries, writeFormats } from './share-contents';
import { enterFormulas } from './share-enter';
import { freezePreview } from './share-freeze-preview';
import { frozenEntries, planFreeze, type FreezePlan, type FrozenBlock } from './share-freeze-plan';
import { stopped, type Watch } from './share-watch';

export interface Frozen {
  readonly formulas: number;
  /** Cells that hold values now. */
  readonly cells: number;
  readonly dependents: number;
}

/** Does what the preview of this check says, or refuses where the workbook has changed since. */
export function freezeFormulas(check: SharingCheck, watch: Watch = {}): Promise<Outcome<Frozen>> {
  return writing(async (context) => {
    if (!canFollowSpills()) return refused(NO_SPILLS);
    const again = await checkAgain(context, check, watch);
    if (!again.done) return again;
    const kept = await readKept(context);
    if (!kept.done) return kept;
    if (kept.value === undefined && (await isStructureProtected(context))) return refused(NO_SHEET);
    const preview = freezePreview(again.value);
    const { frozen, cells, dependents } = preview;
    if (frozen.length > 0) {
      const plan = await planFreeze(context, preview, check, kept.value, watch);
      const failure = stopped(watch) ?? (await carryOut(context, plan, kept.value, watch));
      if (failure !== undefined) return failure;
    }
    return done({ formulas: frozen.length, cells, dependents: dependents.length });
  });
}

const NO_SPILLS =
  'This Excel does not say how far results spill, so that they cannot be frozen whole. Freeze the workbook in a newer Excel.';

const NO_SHEET =
  'The structure of the workbook is protected, so that no sheet can be added that keeps the formulas. Unprotect it under Review, then freeze.';

async function isStructureProtected(context: Excel.RequestContext): Promise<boolean> {
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  return protection.protected;
}

/** @returns What went wrong, after everything was put back. */
async function carryOut(
  context: Excel.RequestContext,
  plan: FreezePlan,
  before: Kept | undefined,
  watch: Watch,
): Promise<Outcome<never> | undefined> {
  const of = plan.values.reduce((sum, { block }) => sum + block.rows * block.columns, 0);
  // From here on it cannot be stopped.
  watch.onProgress?.({ step: 'writing', done: 0, of });
  let rows: readonly number[];
  try {
    rows = await keep(context, before, plan.records, plan.references);
  } catch (error) {
    await letGoOfNew(context, before).catch(LEFT_OVER);
    return refused(`${sentenceOfFailure(error)} Nothing was frozen.`);
  }
  const kept = await readKept(context);
  if (!kept.done || kept.value === undefined) return kept.done ? refused(UNKEPT) : kept;
  const wrong = firstWronglyKept(plan, rows, kept.value);
  const failure =
    wrong === undefined ? await writeAndVerify(context, plan, of, watch) : refused(UNKEPT, wrong);
  // What stays half frozen can be restored only as long as it is kept.
  if (failure === HALF_FROZEN) return failure;
  const fresh = new Set(failure === undefined ? supersededRows(plan, before) : rows);
  await letGo(context, kept.value, fresh).catch(LEFT_OVER);
  return failure;
}

/** What is kept too long changes nothing of what was done, and shows at the next look. */
const LEFT_OVER = (): undefined => undefined;

const HALF_FROZEN = refused(
  'Excel broke off, and not everything could be put back: some cells hold values now. Their formulas are kept. Choose Restore.',
);

/** What was kept in part, since Excel broke off. */
async function letGoOfNew(context: Excel.RequestContext, before: Kept | undefined): Promise<void> {
  if (before === undefined) return removeSheet(context);
  const kept = await readKept(context);
  if (!kept.done || kept.value === undefined) return;
  const rows = [...kept.value.records.map(({ row }) => row), ...kept.value.unreadable];
  await letGo(context, kept.value, new Set(rows.filter((row) => row >= before.nextRow)));
}

const UNKEPT = 'A formula could not be kept as it is, so that nothing was frozen.';

/** The address of the first formula that what is kept would not give again. */
function firstWronglyKept({ formulas }: FreezePlan, rows: readonly number[], kept: Kept): string | undefined {
  const byRow = new Map(kept.records.map((record) => [record.row, record]));
  return formulas.find(({ address, sheet, formula, standIn }, i) => {
    const record = byRow.get(rows[i] ?? 0);
    if (record === undefined || placeKey(record.cell) !== placeKey(address)) return true;
    const again = (template: string): string => formulaFrom(template, sheet, kept.references);
    return again(record.template) !== formula || again(record.standIn) !== (standIn ?? '');
  })?.address;
}

/** An address, however its sheet is quoted. */
function placeKey(address: string): string {
  const { sheet = '', cells } = splitAddress(address);
  return JSON.stringify([sheet.toLowerCase(), cells]);
}

/** Records of earlier, whose cells are frozen anew. */
function supersededRows({ formulas }: FreezePlan, before: Kept | undefined): readonly number[] {
  const frozen = new Set(formulas.map(({ address }) => placeKey(address)));
  return (before?.records ?? []).filter(({ cell }) => frozen.has(placeKey(cell))).map(({ row }) => row);
}

/** @param of How many cells get values. */
async function writeAndVerify(
  context: Excel.RequestContext,
  plan: FreezePlan,
  of: number,
  { onProgress }: Watch,
): Promise<Outcome<never> | undefined> {
  const { values, standIns } = plan;
  try {
    await writeEntries(
      context,
      standIns.map((one) => ({ ...one, entries: formulaEntries(one, ({ standIn }) => standIn ?? '') })),
    );
    await writeEntries(
      context,
      values.map((one) => ({ ...one, entries: frozenEntries(one) })),
      (done) => onProgress?.({ step: 'writing', done, of }),
    );
    const differing = await firstDiffering(context, values, (done) =>
      onProgress?.({ step: 'verifying', done, of }),
    );
    if (differing === undefined) return undefined;
    if (!(await isPutBack(context, plan))) return HALF_FROZEN;
    return refused(
      `${differing} did not keep its value to the last digit. Everything was put back.`,
      differing,
    );
  } catch (error) {
    const sentence = sentenceOfFailure(error);
    if (!(await isPutBack(context, plan))) return HALF_FROZEN;
    return refused(`${sentence} Everything was put back.`);
  }
}

async function firstDiffering(
  context: Excel.RequestContext,
  blocks: readonly FrozenBlock[],
  onRead: (cells: number) => void,
): Promise<string | undefined> {
  const now = await readContents(context, blocks, onRead);
  for (const [i, { sheet, block, values, isError }] of blocks.entries()) {
    for (const [r, line] of values.entries()) {
      const c = line.findIndex((value, column) => {
        const isSame = now[i]?.values[r]?.[column] === value;
        return !isSame || now[i]?.isError[r]?.[column] !== isError[r]?.[column];
      });
      if (c < 0) continue;
      return addressOf(sheet, { row: block.row + r, column: block.column + c, rows: 1, columns: 1 });
    }
  }
  return undefined;
}

/** Whether all is as it was before. */
async function isPutBack(
  context: Excel.RequestContext,
  { values, standIns, formulas }: FreezePlan,
): Promise<boolean> {
  try {
    await writeFormats(context, [...values, ...standIns]);
    return (await enterFormulas(context, formulas)).length === 0;
  } catch {
    return false;
  }
}
