/** `writedown forecast`: the charges to come as WDV.FORECAST says them, a column a period. */

import { minor } from '../../core/money/minor';
import { chargesOf, readOutlook, type Outlook } from '../../core/register/forecast';
import { andThen, ok, type Result } from '../../core/result';
import { sumAt } from '../exact-sums';
import { totalOf, type Group } from '../groups';
import type { Row } from '../layout';
import type { Given } from '../options';
import { amountField, dayField, ofHolding, type Work } from '../work';
import { groupBy, inOrder } from './grouped';

export function forecast(given: Given): Result<Work> {
  const { from, periods, frequency, by, convention, decimals } = given;
  const read = readOutlook(from, periods, frequency, by, convention, given['year-end'], decimals);
  return andThen(read, (outlook) => ok(workOf(outlook)));
}

function workOf(outlook: Outlook): Work {
  const { by, from, ends } = outlook;
  const terms = { ...outlook, to: ends[ends.length - 1] ?? from, takesUnits: false };
  const addCharges = chargesOf(from, ends);
  const sumRow = (name: string, { sums }: Group): Row => [
    name,
    ...ends.map((_, index) => amountField(sumAt(sums, index), terms)),
  ];
  return {
    terms,
    books: 'one',
    header: [by === 'asset' ? 'Asset' : 'Class', ...ends.map(dayField)],
    width: ends.length,
    take: ofHolding((holding, { tag, assetClass }, into) => {
      addCharges(holding, into);
      const group = groupBy(by, assetClass);
      if (by !== 'asset') return ok({ rows: [], group });
      return ok({ rows: [[tag, ...Array.from(into, (units) => amountField(minor(units), terms))]], group });
    }),
    closing: (groups) => {
      const classes = by === 'class' ? inOrder(groups) : [];
      const total = totalOf([...groups.values()], ends.length);
      return ok({ rows: [...classes.map((group) => sumRow(group.name, group)), sumRow('Total', total)] });
    },
  };
}
