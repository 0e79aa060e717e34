/**
 * Methods side by side: the yearly charges of one asset by each of them.
 *
 *     charge of a year = written down by its end − by its start
 *
 * Source: IAS 16.60 (the method shall reflect the pattern of consumption), .62 (the methods).
 */

import { readWord } from '../argument';
import { fromMinor, readDecimals, ZERO_MINOR, type Decimals } from '../money/minor';
import { shown } from '../problem';
import { all, andThen, ok, refuse, type Result } from '../result';
import { answer, type Answer, type Matrix } from '../working';
import { readAssetInMinor, type Asset } from './asset';
import { TIME_METHODS } from './methods';
import { periodsOf, scheduleRows, tooLongALife } from './schedule-rows';

const WORDS = TIME_METHODS.map((method) => method.word);
const DEFAULT_METHODS = ['SLN', 'SYD', 'DDB', 'VDB'];

/**
 * `WDV.COMPARE`.
 *
 * @param cost Currency, 0 or more.
 * @param salvage Currency, 0 to cost.
 * @param life Years, above 0.
 * @param methods A range of words, or one; SLN, SYD, DDB and VDB when omitted.
 * @param decimals Minor digits, 0 to 4; 2 when omitted.
 * @returns `Year` and one column of charges a method, in currency; a `Total` row last.
 * @problem out-of-range, not-understood, too-large over 100,000 cells
 * @example compare(10000, 1000, 5) // year 1: SLN 1800, SYD 3000, DDB 4000, VDB 4000
 */
export function compare(
  cost: unknown,
  salvage: unknown,
  life: unknown,
  methods?: unknown,
  decimals?: unknown,
): Answer<Matrix> {
  const read: Result<[readonly string[], Decimals]> = all([readMethods(methods), readDecimals(decimals)]);
  return andThen(read, ([words, digits]) => {
    const assets = all<Asset[]>(
      words.map((method) => readAssetInMinor({ cost, salvage, life, method }, digits)),
    );
    return andThen(assets, (columns) => sideBySide(columns, words, digits));
  });
}

/** Words from a range of any shape, blanks left out. */
function readMethods(given: unknown): Result<readonly string[]> {
  const cells = Array.isArray(given) ? (given as readonly unknown[]).flat() : [given];
  const words = cells.filter((cell) => cell !== null && cell !== undefined && cell !== '' && cell !== 0);
  if (words.length === 0) return ok(DEFAULT_METHODS);
  const read = all<string[]>(words.map((word) => readWord('methods', word, WORDS)));
  if (!read.ok) return read;
  const twice = read.value.find((word, index) => read.value.indexOf(word) < index);
  if (twice === undefined) return read;
  return refuse('not-understood', 'methods', `${shown(twice)} twice`, 'each method once');
}

function sideBySide(assets: readonly Asset[], words: readonly string[], decimals: Decimals): Answer<Matrix> {
  const life = assets[0]?.plan.life;
  const years = life === undefined ? 0 : periodsOf(life, 1);
  const oversize = tooLongALife(life?.near ?? 0, years + 2, words.length + 1);
  if (oversize !== undefined) return { ok: false, problem: oversize };
  const columns = assets.map((asset) => scheduleRows(asset, 1));
  const charges = Array.from({ length: years }, (_, year) => [
    year + 1,
    ...columns.map((rows) => fromMinor(rows[year]?.charge ?? ZERO_MINOR, decimals)),
  ]);
  const totals = columns.map((rows) => fromMinor(rows[rows.length - 1]?.accumulated ?? ZERO_MINOR, decimals));
  const table: Matrix = [['Year', ...words], ...charges, ['Total', ...totals]];
  return answer(table, () => [
    ...assets.map((asset, column) => ({
      label: asset.method.label,
      formula: `total of ${years} yearly charges`,
      value: totals[column] ?? 0,
      unit: 'amount' as const,
      source: asset.method.source,
    })),
    { label: 'Charges by method', formula: 'a column a method', value: table, unit: 'table' },
  ]);
}
