/**
 * Receivables by how long they have been due, as a table, and what each band is expected to lose.
 *
 *     days    = as of − due date; 0 or less is not due
 *     balance = Σ amounts of the band, each in whole minor units
 *     loss    = max(0, balance) × rate, rounded half away from zero
 *
 * Each loss is rounded by itself, and the total adds the rounded rows. A credit is no negative loss.
 *
 * Source: IFRS 9 B5.5.35, with the matrix of its Illustrative Example 12; ASC 326-20-55-37 to -40.
 */

import { isNotGiven } from '../argument';
import { fromMinor, minor, readDecimals, type Decimals, type Minor } from '../money/minor';
import { timesRate } from '../money/rounding';
import { all, andThen, ok, type Result } from '../result';
import { bandLabels, readBandRates, readOptionalBands, type Limits } from '../table/bands';
import { shownIn } from '../table/rows';
import { tooManyCells } from '../table/size';
import { readDate } from '../time/date-argument';
import { isoDate } from '../time/serial';
import { answer, figure, type Answer, type CellValue, type Matrix, type Step } from '../working';
import { bandStep, PROVISION_MATRIX } from './band-loss';
import { balancesOf, readItems, sumOf, type Count, type Item, type Sum } from './items';

const HEADER = ['Band', 'Balance', 'Rate', 'Loss'] as const;

interface Bands {
  readonly limits: Limits;
  /** One a band; nothing where no loss is asked for. */
  readonly rates: readonly number[] | undefined;
}

type Terms = Bands & Count;

interface AgedBand {
  readonly label: string;
  readonly balance: Sum;
  readonly rate: number | undefined;
  readonly loss: Sum;
}

/**
 * `WRITEDOWN.AGEING`.
 *
 * @param amounts A row or a column, in currency; a credit is negative.
 * @param due_dates A row or a column, one date an amount. Where both are blank there is no item.
 * @param as_of The date to which days are counted; what is due on it is not past due.
 * @param bands Inclusive upper limits in days, ascending whole numbers; 0, 30, 60, 90 when omitted,
 *   as when it is 0 alone.
 * @param rates Loss rates, as fractions from 0 to 1, one more than bands; no losses when omitted.
 * @param decimals Of the currency, 0 to 4; 2 when omitted.
 * @returns `Band, Balance, Rate, Loss`, youngest first, Total last; Rate and Loss are blank without rates.
 * @problem not-understood, also for lists of another length; out-of-range, too-large. An amount that
 *   cannot be read shows its problem in its band and the total; a date that cannot, in every band.
 * @example ageing([[100], [50]], [['2026-03-31'], ['2026-02-15']], '2026-03-31', null, [[0, 0.1, 0.2, 0.5, 1]])
 *          // Not due 100, loss 0; 31–60 50, loss 10; Total 150, loss 10
 */
export function ageing(
  amounts: unknown,
  due_dates: unknown,
  as_of: unknown,
  bands?: unknown,
  rates?: unknown,
  decimals?: unknown,
): Answer<Matrix> {
  const read: Result<[readonly Item[], number, Bands, Decimals]> = all([
    readItems(amounts, due_dates),
    readDate('as_of', as_of),
    readRatedBands(bands, rates),
    readDecimals(decimals),
  ]);
  return andThen(read, ([items, asOf, rated, digits]) => aged(items, { ...rated, asOf, decimals: digits }));
}

function readRatedBands(bands: unknown, rates: unknown): Result<Bands> {
  return andThen(readOptionalBands(bands), (limits) => {
    const rows = limits.length + 3;
    const oversize = tooManyCells('bands', `${figure(limits.length)} limits`, 'bands', rows, HEADER.length);
    if (oversize !== undefined) return { ok: false, problem: oversize };
    const fractions: Result<readonly number[] | undefined> = isNotGiven(rates)
      ? ok(undefined)
      : readBandRates(rates, limits);
    return andThen(fractions, (each) => ok({ limits, rates: each }));
  });
}

function aged(items: readonly Item[], terms: Terms): Answer<Matrix> {
  const { limits, rates, decimals } = terms;
  return andThen(balancesOf(items, terms), (balances) => {
    const labels = bandLabels(limits);
    const bands = balances.map((balance, index): AgedBand => {
      const rate = rates?.[index];
      const lost = (units: Minor): Minor => timesRate(minor(Math.max(0, units)), rate ?? 0);
      return {
        label: labels[index] ?? '',
        balance,
        rate,
        loss: andThen(balance, (units) => ok(lost(units))),
      };
    });
    const total: AgedBand = {
      label: 'Total',
      balance: sumOf(bands.map(({ balance }) => balance)),
      rate: undefined,
      loss: sumOf(bands.map(({ loss }) => loss)),
    };
    const amount = (units: Minor): number => fromMinor(units, decimals);
    const table: Matrix = [
      HEADER,
      ...[...bands, total].map(({ label, balance, rate, loss }): readonly CellValue[] => [
        label,
        shownIn(balance, amount),
        rate ?? '',
        rates === undefined ? '' : shownIn(loss, amount),
      ]),
    ];
    return answer(table, () => workingOf(bands, terms, table));
  });
}

function workingOf(
  bands: readonly AgedBand[],
  { asOf, rates, decimals }: Terms,
  table: Matrix,
): readonly Step[] {
  const losses = bands.flatMap(({ label, balance, rate, loss }) => {
    if (rate === undefined || !balance.ok || !loss.ok) return [];
    const [from, value] = [fromMinor(balance.value, decimals), fromMinor(loss.value, decimals)];
    return [bandStep(label, from, figure(rate), value)];
  });
  const counted = `each amount in the band of its days past due on ${isoDate(asOf)}`;
  return [
    ...losses,
    {
      label: 'Receivables by age',
      formula: rates === undefined ? counted : `${counted}; each loss rounded, the total adds them`,
      value: table,
      unit: 'table',
      source: PROVISION_MATRIX,
    },
  ];
}
