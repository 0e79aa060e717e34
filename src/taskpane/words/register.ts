/** What the Register view says. */

import type { Finding, FindingKind } from '../../core/register/finding';
import type { Findings } from '../../core/register/findings';
import type { AssetRow } from '../../core/register/one-asset';
import type { PartDisposal } from '../../core/register/part-disposal';
import type { Split } from '../../core/register/split';
import type { Drift } from '../../core/register/split-drift';
import { isBlocking } from '../../core/register/finding';
import { sentenceOf } from '../../core/problem';
import type { Result } from '../../core/result';
import type { EventPlace } from '../../workbook/events-table';
import type { FormulaPlace } from '../../workbook/formula-place';
import type { Outcome } from '../../workbook/outcome';
import type { NewRegister } from '../../workbook/register-create';
import type { SplitPlace } from '../../workbook/register-split';
import type { Readiness } from '../journal/readiness';
import type { Task } from '../register/form';
import type { ResultRow } from '../register/result';
import type { SourceState } from '../register/use-source';
import { amountText } from '../typed/amount';
import { dayInWords } from '../typed/date';
import { spoken } from './language';

function count(many: number, one: string, language: string, several = `${one}s`): string {
  return `${amountText(many, language, 0)} ${many === 1 ? one : several}`;
}

function not(text: string, at?: string): Readiness {
  return at === undefined ? { canInsert: false, text } : { canInsert: false, text, at };
}

/** What an answered place allows. */
function placed<T>(place: Outcome<T> | undefined, isBusy: boolean, where: (value: T) => string): Readiness {
  if (isBusy) return not('Writing.');
  if (place === undefined) return not('Looking at the workbook.');
  if (!place.done) return not(place.refusal.sentence, place.refusal.at);
  return { canInsert: true, text: where(place.value) };
}

const KINDS: Readonly<Record<FindingKind, string>> = {
  life: 'No life, or none that can be read',
  salvage: 'Salvage over cost, or none that can be read',
  method: 'Unknown method or factor',
  cost: 'Cost that cannot be read',
  'in-service': 'No day in service, or none that can be read',
  disposal: 'Disposal that cannot be read',
  impairment: 'Impairment that cannot be read',
  opening: 'Opening amounts that cannot be read',
  convention: 'Unknown convention',
  units: 'Units that cannot be read',
  'total-row': 'A total among the assets',
  event: 'Events that cannot be read',
  names: 'Tag, class or book that cannot be read',
  other: 'Rows that cannot be read',
  'no-book': 'No book',
  'same-tag': 'The same tag again',
  'no-tag': 'No tag',
  'no-class': 'No class',
  'no-cost': 'Cost of 0',
  'text-date': 'A date that is text',
  'text-amount': 'An amount that is text',
  later: 'In service after today',
  column: 'A column that is nearly one of the register',
};

/** What is said of a finding that no problem speaks for. */
const ODD: Readonly<Partial<Record<FindingKind, (finding: Finding, above: number) => string>>> = {
  'no-book': () => 'belongs to no book, and no run reads it.',
  'same-tag': ({ got, first = 0 }, above) =>
    `is ${got ?? ''} again, as row ${first + above} is. Give each asset a tag of its own.`,
  'total-row': ({ got }) =>
    `reads ${got ?? ''}: a total is no asset. Leave a blank row above it, or take it away.`,
  'no-tag': () => 'has no tag. Name the asset in the column Asset.',
  'no-class': () => 'has no class: sums by class will show it without a name.',
  'no-cost': () => 'has a cost of 0, and nothing will be charged.',
  'text-date': ({ got }) => `has its day in ${got ?? ''} as text. Type it again as a date.`,
  'text-amount': ({ got }) => `has its amount in ${got ?? ''} as text. Type it again as a number.`,
  later: () => 'comes into service later than today.',
  column: ({ got, suggestion }) => `has the column ${got ?? ''}. Did you mean ${suggestion ?? ''}?`,
};

const NOTHING_WRONG = 'Nothing was found: every row can be read.';

const english = {
  register: 'Register',
  task: 'Task',
  tasks: {
    check: 'Check the register',
    note: 'Roll-forward note',
    forecast: 'Forecast',
    split: 'Split an asset',
    'part-disposal': 'Dispose of a part',
    create: 'Create a register',
  } satisfies Record<Task, string>,
  needsExcel: 'A register needs Excel.',
  found: (found: SourceState, language: string): string => {
    switch (found.state) {
      case 'looking':
        return 'Looking for a register.';
      case 'none':
        return 'This workbook has no register yet. Create one, or select a table of assets and use it.';
      case 'refused':
        return found.sentence;
      case 'read': {
        const { register, events } = found.source;
        const rows = count(register.cells.length - 1, 'row', language);
        return `${register.address}, ${rows}${events === undefined ? '' : `, events of ${events.address}`}`;
      }
    }
  },
  useSelected: 'Use the selected table',
  chosen: (name: string): string => `${name} is the register of this workbook now.`,
  computing: 'Computing.',
  noClass: 'No class',
  book: 'Book',
  noBook: 'None',
  asset: 'Asset',
  noAssetSelected: 'The selected cell is in no row of the register. Select a row of an asset, then take it.',
  newTag: 'New tag',
  byShare: 'By share',
  byCost: 'By cost',
  share: 'Share, %',
  cost: 'Cost of the part',
  show: 'Show',
  showRow: (row: number): string => `Show register row ${row}`,
  notReadable: 'The asset cannot be read.',
  needs: {
    asset: 'Enter the tag of an asset, or take the selected row.',
    part: 'Enter how much of it.',
    newTag: 'Enter a tag for the second asset.',
    date: 'Enter the day it leaves.',
  } as Readonly<Record<string, string>>,
  fieldLabels: {
    asset: 'Asset',
    'new tag': 'New tag',
    share: 'Share',
    cost: 'Cost of the part',
    date: 'Date',
    proceeds: 'Proceeds',
  } as Readonly<Record<string, string>>,
  create: {
    intro:
      'A table with the columns that WDV.REGISTER, WDV.ROLLFORWARD, WDV.FORECAST and the month-end run read. Type an asset a row; the table grows as you go.',
    columns: 'Columns',
    usual: 'The usual ones',
    all: 'All',
    action: 'Create',
    readiness: (
      excel: boolean,
      place: Outcome<NewRegister> | undefined,
      columns: number,
      isBusy: boolean,
    ): Readiness =>
      excel
        ? placed(
            place,
            isBusy,
            ({ address, table, block }) =>
              `${address}, ${block.rows * columns} cells: the table ${table} on a new sheet`,
          )
        : not('Creating a register needs Excel.'),
    made: (sheet: string): string => `Created a register on the sheet ${sheet}. Type the first asset there.`,
    stopped: 'No register created.',
  },
  check: {
    action: 'Check again',
    checking: 'Checking.',
    heading: ({ findings }: Findings, language: string): string =>
      count(findings.length, 'finding', language),
    note: ({ rows, findings }: Findings): string => {
      if (rows === 0) return 'The register has no assets yet.';
      if (findings.length === 0) return NOTHING_WRONG;
      return findings.some(({ kind }) => isBlocking(kind))
        ? 'What is in bold keeps a row from being read: its formulas show the problem, and a month-end run posts nothing until it is mended. A blank life is only left uncharged by the run.'
        : 'Every row can be read; these should be looked at.';
    },
    summary: (read: Result<Findings>, language: string): string =>
      read.ok
        ? `${count(read.value.rows, 'asset', language)} checked`
        : 'The register cannot be read as a whole.',
    kind: (kind: FindingKind, many: number, language: string): string =>
      `${KINDS[kind]}: ${count(many, 'row', language)}`,
    where: ({ row, tag }: Finding, above: number): string =>
      `Row ${row + above}${tag === '' ? '' : `, ${tag}`}`,
    showRow: ({ row, tag }: Finding, above: number): string =>
      `Show row ${row + above}${tag === '' ? '' : `, ${tag}`}`,
    what: (finding: Finding, above: number): string => {
      const { kind, problem, suggestion } = finding;
      if (problem === undefined) return ODD[kind]?.(finding, above) ?? '';
      const { argument } = problem;
      const column = argument.replace(/^register row \d+, /, '');
      const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
      return sentenceOf({ ...problem, argument: column }) + meant;
    },
    more: (rest: number, language: string): string => `And ${count(rest, 'more', language, 'more')}.`,
  },
  result: {
    insert: 'Insert',
    asValues: 'Insert as values',
    readiness: (place: Outcome<FormulaPlace> | undefined, cells: number, isBusy: boolean): Readiness =>
      placed(
        place,
        isBusy,
        ({ address, cell }) => `A formula in ${cell}, filling ${address}, ${cells} cells`,
      ),
    changed:
      'Nothing written: the register has changed, or was not read to its end. Look at the figures, then try again.',
    stopped: 'Nothing written.',
    written: (address: string): string => `Wrote the figures of this moment to ${address}.`,
  },
  note: {
    from: 'From',
    to: 'To',
    dayError: (text: string, day: number | undefined): string | undefined =>
      text.trim() === '' || day !== undefined
        ? undefined
        : 'This is no day. Enter one like 31 December 2026.',
    column: 'Class',
    table: 'Roll-forward note',
    movement: 'Movement',
    amount: 'Amount',
    ties: (isTied: boolean): string =>
      isTied
        ? 'Ties: opening and movements add up to the closing, class by class.'
        : 'Does not tie: opening and movements do not add up to the closing.',
    refused: 'There is no result until the register can be read.',
    needsSpan: 'Enter the first and the last day.',
  },
  forecast: {
    from: 'From',
    periods: 'Periods',
    frequency: 'Every',
    frequencies: { month: 'Month', quarter: 'Quarter', year: 'Financial year' },
    by: 'A row for',
    groupings: { asset: 'Each asset', class: 'Each class', total: 'All together' },
    row: 'Row',
    chart: 'Charges to come',
    table: 'Charges to come, by period',
    periodEnd: 'Period to',
    charge: 'Charge',
    total: 'Total',
    needsDay: 'Enter the first day.',
    withoutEvents: (address: string): string => `Events of ${address} are not in the forecast.`,
  },
  split: {
    part: 'What goes',
    action: 'Split',
    table: 'The two parts',
    amount: 'Amount',
    was: 'Now',
    found: ({ row, assetClass }: AssetRow, above: number): string =>
      `Row ${row + above}${assetClass === '' ? '' : `, ${assetClass}`}`,
    drift: ({ most, on, atEnd }: Drift, decimals: number, language: string): string => {
      if (on === undefined)
        return 'The charges of the parts add up to those of the whole at every month end.';
      const size = amountText(most / 10 ** decimals, language, decimals);
      const end =
        atEnd === 0
          ? 'and by nothing once all is written down'
          : `and by ${amountText(atEnd / 10 ** decimals, language, decimals)} once all is written down`;
      return `Each part is rounded by itself: together they differ from the whole by at most ${size} at a month end, the first time on ${dayInWords(on)}, ${end}.`;
    },
    readiness: (
      place: Outcome<SplitPlace> | undefined,
      { amounts, goes }: Split,
      isBusy: boolean,
    ): Readiness =>
      placed(
        place,
        isBusy,
        ({ row, newRow }) =>
          `Changes ${amounts.length} ${amounts.length === 1 ? 'cell' : 'cells'} of ${row}, and writes ${newRow}, ${goes.length} cells`,
      ),
    stopped: 'Nothing split.',
    written: ({ asset, newTag }: Split, row: string, newRow: string): string =>
      `Split ${asset.tag} at ${row}: ${newTag} stands at ${newRow}.`,
  },
  partDisposal: {
    part: 'What leaves',
    date: 'Date',
    proceeds: 'Proceeds',
    noProceeds: 'None',
    action: 'Add the event',
    toJournal: 'Take to the Journal',
    table: 'What leaves',
    what: 'Of the part',
    amount: 'Amount',
    gain: 'Gain',
    loss: 'Loss',
    rows: (disposal: PartDisposal): readonly ResultRow[] => [
      { name: 'Cost', figure: disposal.cost },
      {
        name: disposal.isImpaired ? 'Depreciation and impairment' : 'Accumulated depreciation',
        figure: disposal.accumulated,
      },
      { name: 'Carrying amount', figure: disposal.carrying },
      { name: 'Proceeds', figure: disposal.proceeds },
      { name: disposal.gain < 0 ? 'Loss' : 'Gain', figure: Math.abs(disposal.gain) },
      { name: 'What stays of the asset', figure: disposal.after },
    ],
    readiness: (
      place: Outcome<EventPlace> | undefined,
      { event }: PartDisposal,
      isBusy: boolean,
    ): Readiness =>
      placed(
        place,
        isBusy,
        ({ address, makes }) =>
          `${address}, ${event.length} cells${makes === 'nothing' ? '' : `, new ${makes} Events`}; proceeds are posted by the entry`,
      ),
    stopped: 'No event added.',
    written: ({ asset }: PartDisposal, address: string): string =>
      `Added the part-disposal of ${asset.tag} at ${address}.`,
    memo: ({ asset }: PartDisposal): string => `Part-disposal of ${asset.tag}`,
  },
};

export const registerWords = spoken({ en: english });
