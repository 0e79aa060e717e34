/** `writedown schedules`: the schedule of every asset over its life, as WDV.SCHEDULE makes it from its date. */

import { readOptionalWord } from '../../core/argument';
import { readConvention, readYearEnd } from '../../core/depreciation/in-service';
import { FREQUENCIES, type Frequency } from '../../core/depreciation/periods';
import { AMOUNT_COLUMNS } from '../../core/depreciation/schedule-rows';
import { readDecimals, type Decimals } from '../../core/money/minor';
import { assetSchedule } from '../../core/register/asset-schedule';
import type { Terms } from '../../core/register/terms';
import { all, andThen, ok, type Result } from '../../core/result';
import { LAST_SERIAL } from '../../core/time/serial';
import type { Convention } from '../../core/time/service';
import type { Given } from '../options';
import { amountField, countField, dayField, noClosing, ofHolding, type Work } from '../work';

export function schedules(given: Given): Result<Work> {
  const read: Result<[Frequency, Convention, number, Decimals]> = all([
    readOptionalWord('frequency', given.frequency, FREQUENCIES, 'year'),
    readConvention(given.convention),
    readYearEnd(given['year-end']),
    readDecimals(given.decimals),
  ]);
  return andThen(read, ([every, convention, yearEnd, decimals]) =>
    // A span that no opening date can be in the way of.
    ok(
      workOf({ from: LAST_SERIAL, to: LAST_SERIAL, convention, yearEnd, decimals, takesUnits: false }, every),
    ),
  );
}

function workOf(terms: Terms, every: Frequency): Work {
  return {
    terms,
    books: 'one',
    header: ['Asset', 'Class', 'Period', 'From', 'To', ...AMOUNT_COLUMNS],
    width: 0,
    take: ofHolding((holding, { tag, assetClass }, _, { number }) =>
      andThen(assetSchedule(holding, every, terms.yearEnd, number), (periods) =>
        ok({
          rows: periods.map(({ from, to, ...row }, index) => [
            ...[tag, assetClass, countField(index + 1), dayField(from), dayField(to)],
            ...[row.opening, row.charge, row.adjustment, row.accumulated, row.closing].map((units) =>
              amountField(units, terms),
            ),
          ]),
        }),
      ),
    ),
    closing: noClosing,
  };
}
