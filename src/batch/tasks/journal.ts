/**
 * `writedown journal`: the entries of a month-end run that follows none, as lines of the journal. A file
 * knows no records: days that were posted before are posted again.
 */

import { oneOf } from '../../core/argument';
import { citationText } from '../../core/citation';
import { nameKey } from '../../core/journal/account-name';
import { readChart, type Chart } from '../../core/journal/chart';
import { POSTED_HEADER, type PostedRow } from '../../core/journal/posting';
import { minor, toMinor, type Minor } from '../../core/money/minor';
import { andThen, ok, refuse, type Result } from '../../core/result';
import { chargeOf, isWithoutLife } from '../../core/run/run-charges';
import { memoOf } from '../../core/run/run-plan';
import { entryIdOf, runId } from '../../core/run/run-record';
import { missingAccounts, rowsOfEntry } from '../../core/run/run-rows';
import { readRunTerms, type RunTerms } from '../../core/run/run-terms';
import { VERSION } from '../../core/version';
import { sumAt } from '../exact-sums';
import { Failure } from '../failure';
import type { Group } from '../groups';
import type { Row, Value } from '../layout';
import type { Given } from '../options';
import { tableOf } from '../records';
import { amountField, dayField, type Work } from '../work';

/** What an entry is for: its name, its assets, and their charge by class. */
interface Charged {
  readonly name: string;
  readonly assets: number;
  readonly byClass: ReadonlyMap<string, Minor>;
}

export function journal(given: Given): Result<Work> {
  const { kind, from, to, book, by, convention, decimals } = given;
  const run = readRunTerms({
    kind,
    from,
    to,
    book,
    scope: by,
    convention,
    yearEnd: given['year-end'],
    decimals,
  });
  return andThen(run, (terms) => ok(workOf(terms, chartOf(given.accounts))));
}

/**
 * @param text The file of the chart.
 * @throws Failure for a row that cannot be read: its charge would go to another account
 */
function chartOf(text: string | undefined): Chart {
  if (text === undefined) return undefined;
  const { chart, sentences } = readChart(tableOf('accounts', text));
  const [first] = sentences;
  if (first !== undefined) throw new Failure(first);
  return chart;
}

function workOf(run: RunTerms, chart: Chart): Work {
  const { terms, scope } = run;
  return {
    terms,
    books: 'named',
    header: POSTED_HEADER,
    width: 1,
    take: (_, entry, into) => {
      const read = entry.read();
      // Land has no life, and a run goes on without it.
      if (!read.ok) return isWithoutLife(read.problem) ? ok({ rows: [] }) : read;
      const charge = chargeOf(read.value, terms);
      const { tag, assetClass } = entry;
      if (charge === 0) return ok({ rows: [] });
      into[0] = charge;
      if (scope !== 'asset') return ok({ rows: [], group: [nameKey(assetClass), assetClass] });
      const own = { name: tag, assets: 1, byClass: new Map([[assetClass, charge]]) };
      return andThen(entryRows(run, own, chart), (rows) => ok({ rows }));
    },
    closing: (groups, isWhole) => {
      if (scope === 'asset') return ok({ rows: [] });
      // Half a run would be taken for a whole one.
      if (!isWhole) return ok({ rows: [], remark: 'No entry is written as long as rows are rejected.' });
      return andThen(chargedOf(run, [...groups.values()]), (entries) => {
        const rows: Row[] = [];
        for (const entry of entries) {
          const own = entryRows(run, entry, chart);
          if (!own.ok) return own;
          rows.push(...own.value);
        }
        return ok({ rows });
      });
    },
  };
}

/** An entry a class, or one of all classes. */
function chargedOf({ scope }: RunTerms, classes: readonly Group[]): Result<readonly Charged[]> {
  const entries: Charged[] = [];
  for (const { name, assets, sums } of classes) {
    const charge = Number(sumAt(sums, 0));
    if (!Number.isSafeInteger(charge)) {
      return refuse(
        'too-large',
        'journal',
        `charges of ${name}`,
        'an amount of an entry below 2^53 minor units',
      );
    }
    if (charge !== 0) entries.push({ name, assets, byClass: new Map([[name, minor(charge)]]) });
  }
  if (scope === 'class' || entries.length === 0) return ok(entries);
  const assets = classes.reduce((sum, group) => sum + group.assets, 0);
  return ok([{ name: '', assets, byClass: new Map(entries.flatMap(({ byClass }) => [...byClass])) }]);
}

function entryRows(run: RunTerms, { name, assets, byClass }: Charged, chart: Chart): Result<readonly Row[]> {
  const { kind, terms, book, scope } = run;
  const id = runId(kind.word, terms, book, 1);
  const memo = memoOf(run, terms, name, assets, undefined, undefined);
  const entry = { id: entryIdOf(id, scope, name), date: terms.to, memo, byClass };
  const missing = missingAccounts(run, [entry], chart);
  if (missing.length > 0) {
    return refuse('not-understood', 'accounts', `no account for ${oneOf(missing)}`, 'a row for each role');
  }
  const counted = assets === 1 ? '1 asset' : `${assets} assets`;
  const source = `run ${id} (${citationText(kind.source)}), ${counted}, Writedown ${VERSION}`;
  const lines = rowsOfEntry(run, entry, chart, { source, postedAt: 0 });
  return ok(lines.map((line) => POSTED_HEADER.map((column) => fieldOf(line, column, run))));
}

/** When it is posted is for whoever posts it to say. */
function fieldOf(line: PostedRow, column: keyof PostedRow, { terms }: RunTerms): Value {
  const value = line[column];
  if (column === 'Posted at') return '';
  if (typeof value === 'string') return value;
  if (column === 'Date') return dayField(value);
  const units = toMinor(column, value, terms.decimals);
  return units.ok ? amountField(units.value, terms) : '';
}
