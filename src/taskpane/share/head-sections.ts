/** The head of the paper: whose workbook it is, how Writedown counts in it, and what was decided there. */

import { FRAMEWORK_LABELS } from '../../core/standards/framework';
import { CONVENTION_LABELS } from '../../core/time/service';
import type { Settings } from '../../core/settings/settings';
import type { Materiality } from '../../core/journal/materiality';
import { FRACTION_FORMAT } from '../../core/assessment/paper';
import { amountFormat, DAY_FORMAT } from '../../workbook/number-formats';
import { settingsWords } from '../words/settings';
import { workbookPaperWords as words } from '../words/workbook-paper';
import { VERSION } from '../../core/version';
import { formatted, paperRow, type PaperEntry, type PaperSection } from './paper-section';
import { refusalOf, type WorkbookState } from './workbook-state';

export interface PaperHead {
  /** The name of the file. */
  readonly workbook: string;
  /** Excel serial. */
  readonly preparedOn: number;
  readonly preparedBy: string;
}

export function headSection({ workbook, preparedOn, preparedBy }: PaperHead): PaperSection {
  const { head } = words;
  const day = formatted(preparedOn, DAY_FORMAT);
  return {
    title: words.title,
    notes: [words.how],
    header: [],
    rows: [
      line(head.workbook, workbook),
      line(head.preparedOn, day),
      line(head.preparedBy, preparedBy),
      // For the reviewer's own hand.
      paperRow({ 0: head.reviewedBy, 6: head.date }),
      line(head.version, head.versionIs(VERSION)),
      line(head.calculation, head.calculationIs),
      line(head.rounding, head.roundingIs),
    ],
  };
}

export function settingsSection(state: WorkbookState, known: Settings): PaperSection {
  const said = words.settings;
  const { settings, materiality, lock } = state;
  const { framework, decimals, yearEnd, convention } = settings.done ? settings.value.settings : known;
  return {
    title: said.title,
    notes: [settings, materiality, lock].flatMap((read) => [...refusalOf(read), ...sentenceIn(read)]),
    header: [],
    rows: [
      line(settingsWords.framework, framework, FRAMEWORK_LABELS[framework]),
      line(settingsWords.decimals, decimals),
      line(said.yearEnd, yearEnd),
      line(said.convention, convention, CONVENTION_LABELS[convention]),
      materialityLine(materiality.done ? materiality.value.materiality : undefined, decimals),
      line(said.lock, formatted(lock.done ? lock.value.lock : undefined, DAY_FORMAT) || said.none),
    ],
  };
}

function sentenceIn(read: WorkbookState['settings' | 'materiality' | 'lock']): readonly string[] {
  return read.done && read.value.sentence !== undefined ? [read.value.sentence] : [];
}

function materialityLine(
  materiality: Materiality | undefined,
  decimals: Settings['decimals'],
): readonly PaperEntry[] {
  const said = words.settings;
  const amounts = amountFormat(decimals);
  if (materiality === undefined) return line(said.materiality, said.none);
  if ('amount' in materiality) return line(said.materiality, formatted(materiality.amount, amounts));
  const { share, stock } = materiality;
  const entries = { 3: formatted(share, FRACTION_FORMAT), 4: said.share, 6: formatted(stock, amounts) };
  return paperRow({ 0: said.materiality, ...entries });
}

export function accountsSection({ chart }: WorkbookState): PaperSection {
  const { accounts: said, settings } = words;
  const named = chart.done ? (chart.value.chart ?? []) : [];
  const isUsual = chart.done && chart.value.chart === undefined;
  return {
    title: said.title,
    notes: [
      ...refusalOf(chart),
      ...(chart.done ? chart.value.sentences : []),
      ...(isUsual ? [settings.usualAccounts] : []),
    ],
    header: named.length === 0 ? [] : [said.role, '', '', said.class, said.book, said.code, said.account],
    rows: named.map(({ role, assetClass, book, code, account }) =>
      paperRow({ 0: role, 3: assetClass, 4: book, 5: code, 6: account }),
    ),
  };
}

export function runsSection({ runs }: WorkbookState): PaperSection {
  const said = words.runs;
  const all = runs.done ? runs.value.runs : [];
  const span = [said.from, said.to] as const;
  return {
    title: said.title,
    notes: [
      ...refusalOf(runs),
      ...(runs.done ? runs.value.sentences : []),
      ...(runs.done && all.length === 0 ? [said.none] : []),
    ],
    header:
      all.length === 0
        ? []
        : [said.run, '', said.entries, said.register, said.book, said.by, ...span, said.state, said.digest],
    rows: all.map(({ id, entries, register, book, scope, from, to, state, digest }) => [
      id,
      '',
      entries,
      register,
      book,
      scope,
      ...days([from, to]),
      state,
      digest,
    ]),
  };
}

function days(serials: readonly number[]): readonly PaperEntry[] {
  return serials.map((serial) => formatted(serial, DAY_FORMAT));
}

/** A label, what it is, and a word on that. */
function line(label: string, value: PaperEntry, remark = ''): readonly PaperEntry[] {
  return paperRow(remark === '' ? { 0: label, 3: value } : { 0: label, 3: value, 5: remark });
}
