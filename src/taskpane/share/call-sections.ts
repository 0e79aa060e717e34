/** The functions that a workbook uses, what they were given, what they came to, and what that rests on. */

import { citationText, type Citation } from '../../core/citation';
import { tablesCiting } from '../../core/tax/cited-tables';
import { addressOf, splitAddress } from '../../workbook/cell-address';
import { EXPLAIN } from '../words/explain';
import { workbookPaperWords as words } from '../words/workbook-paper';
import type { BlockSummary } from './block-summary';
import type { ArgumentSummary, CallSummary } from './call-summary';
import { formatted, paperRow, type PaperEntry, type PaperSection } from './paper-section';
import { refusalOf, type WorkbookState } from './workbook-state';

/** Amounts, counts and days added up: no more than a figure to compare with another. */
const TOTAL_FORMAT = '#,##0.00';

/** More rows of one part would be read by nobody. */
export const MOST_ROWS = 10_000;

export function callSections(
  blocks: readonly BlockSummary[],
  { frozen }: Pick<WorkbookState, 'frozen'>,
): readonly PaperSection[] {
  return [
    functionsSection(blocks, frozen),
    assumptionsSection(blocks),
    resultsSection(blocks),
    sourcesSection(blocks),
  ];
}

function functionsSection(blocks: readonly BlockSummary[], frozen: WorkbookState['frozen']): PaperSection {
  const { functions: said } = words;
  const ids = [...new Set(blocks.flatMap(({ calls }) => calls.map(({ id }) => id)))].sort();
  return {
    title: said.title,
    // What is not on the paper is said on it.
    notes: [
      said.note,
      ...refusalOf(frozen),
      ...(frozen.done && frozen.value > 0 ? [words.frozen(frozen.value)] : []),
    ],
    header: row(said.function, '', said.cells, said.sheets, '', said.sources, '', '', '', said.computes),
    rows: ids.map((id) => functionRow(id, blocks)),
  };
}

function functionRow(id: string, blocks: readonly BlockSummary[]): readonly PaperEntry[] {
  const using = blocks.filter(({ calls }) => calls.some((call) => call.id === id));
  const calls = using.flatMap((block) => block.calls.filter((call) => call.id === id));
  const cells = using.reduce((count, { block }) => count + block.cells.length, 0);
  const sheets = [...new Set(using.map(({ block }) => block.sheet))].join('; ');
  const sources = [...new Set(calls.flatMap((call) => [...call.sources]))];
  const roundings = [...new Set(calls.map((call) => EXPLAIN.rounds(id, decimalsOf(call))))];
  const computes = [calls[0]?.description ?? '', ...roundings].join(' ');
  const rule = sources.length === 0 ? EXPLAIN.noSource : sources.join('; ');
  return paperRow({ 0: id, 2: cells, 3: sheets, 5: rule, 9: computes });
}

/** What stands for the argument where it is not given. */
const USUAL_DECIMALS = 2;

function decimalsOf({ arguments: args }: CallSummary): number | undefined {
  const held = args.find(({ name }) => name === 'decimals');
  if (held === undefined) return undefined;
  const value = held.held?.value;
  return typeof value === 'number' ? value : USUAL_DECIMALS;
}

function assumptionsSection(blocks: readonly BlockSummary[]): PaperSection {
  const { calls: said } = words;
  const rows = blocks.flatMap((block) =>
    block.calls.flatMap((call) => call.arguments.map((argument) => argumentRow(block, call, argument))),
  );
  const value = [said.value, said.highest, said.total, said.remark] as const;
  return capped({
    title: said.assumptions,
    notes: [said.assumptionsNote, words.filledDown],
    header: row(said.sheet, said.cells, said.count, said.function, said.argument, said.stands, ...value),
    rows,
  });
}

function argumentRow(block: BlockSummary, { id }: CallSummary, argument: ArgumentSummary): PaperEntry[] {
  const { name, stands, held, format, remark } = argument;
  const total = held?.isTable === true ? formatted(held.total, TOTAL_FORMAT) : '';
  const value = [formatted(held?.value, format), formatted(held?.highest, format), total];
  return [...placeOf(block), id, name, stands, ...value, remark];
}

function resultsSection(blocks: readonly BlockSummary[]): PaperSection {
  const { calls: said } = words;
  const rows = blocks.flatMap((block) => block.calls.map((call) => resultRow(block, call)));
  const value = [said.result, said.highest, said.total, said.remark] as const;
  return capped({
    title: said.results,
    notes: [said.resultsNote],
    header: row(said.sheet, said.cells, said.count, said.function, said.stand, said.formula, ...value),
    rows,
  });
}

function resultRow(block: BlockSummary, call: CallSummary): PaperEntry[] {
  const { id, isWhole, result, format, remarks } = call;
  const [{ formula }] = block.block.cells;
  const { value, highest, total, isTable } = result;
  const ofTable = isTable === true ? TOTAL_FORMAT : format;
  const figures = [formatted(value, format), formatted(highest, format), formatted(total, ofTable)];
  const stands = isWhole ? words.calls.whole : words.calls.part;
  return [...placeOf(block), id, stands, formula, ...figures, remarks.join(' ')];
}

function placeOf({ block: { sheet, block, cells } }: BlockSummary): [string, string, number] {
  return [sheet, splitAddress(addressOf(sheet, block)).cells, cells.length];
}

/** What is left out is said in its place. */
function capped(section: PaperSection): PaperSection {
  const left = section.rows.length - MOST_ROWS;
  if (left <= 0) return section;
  return { ...section, rows: [...section.rows.slice(0, MOST_ROWS), [words.leftOut(left)]] };
}

function sourcesSection(blocks: readonly BlockSummary[]): PaperSection {
  const { sources: said } = words;
  const sources = new Map<string, Citation>();
  const cells = new Map<string, number>();
  for (const [text, found] of blocks.flatMap((block) => [...block.sources])) {
    sources.set(text, found.source);
    cells.set(text, (cells.get(text) ?? 0) + found.cells);
  }
  const rows = [...sources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, source]) => {
      const ids = blocks.flatMap(({ calls }) =>
        calls.filter((call) => call.sources.has(text)).map(({ id }) => id),
      );
      return sourceRow(source, cells.get(text) ?? 0, [...new Set(ids)].sort());
    });
  return {
    title: said.title,
    notes: [said.note],
    header: row(
      said.source,
      '',
      said.cells,
      said.functions,
      '',
      said.table,
      '',
      '',
      said.checked,
      said.remark,
    ),
    rows,
  };
}

function sourceRow(source: Citation, cells: number, ids: readonly string[]): readonly PaperEntry[] {
  const tables = tablesCiting(source);
  const said = (pick: (table: (typeof tables)[number]) => string): string =>
    [...new Set(tables.map(pick))].filter((text) => text !== '').join('; ');
  const unconfirmed = said((table) => table.unconfirmed.join('; '));
  const table = said(({ name }) => name);
  const checked = said((one) => one.checked);
  return paperRow({
    0: citationText(source),
    2: cells,
    3: ids.join('; '),
    5: table,
    8: checked,
    9: unconfirmed,
  });
}

function row(...headers: readonly string[]): readonly string[] {
  return headers;
}
