/** `writedown charges`: what WDV.REGISTER says, an asset, a class or the total a line. */

import { addFigures, FIGURES, readOff } from '../../core/register/figures';
import { readGrouping, type Grouping } from '../../core/register/grouping';
import { RUN_AMOUNTS, RUN_HEADER } from '../../core/register/register';
import { readSpan } from '../../core/register/span';
import type { Terms } from '../../core/register/terms';
import { minor } from '../../core/money/minor';
import { all, andThen, ok, type Result } from '../../core/result';
import { weighed, weightsOf } from '../exact-sums';
import { totalOf, type Group } from '../groups';
import type { Row } from '../layout';
import type { Given } from '../options';
import { amountField, ofHolding, type Work } from '../work';
import { groupBy, inOrder } from './grouped';

export function charges(given: Given): Result<Work> {
  const { from, to, convention, decimals } = given;
  const read: Result<[Terms, Grouping]> = all([
    readSpan(from, to, convention, given['year-end'], decimals),
    readGrouping(given.by, 'asset'),
  ]);
  return andThen(read, ([terms, by]) => ok(workOf(terms, by)));
}

function workOf(terms: Terms, by: Grouping): Work {
  const weights = RUN_AMOUNTS.map(([, amount]) => weightsOf(FIGURES, (figures) => amount(readOff(figures))));
  const sumRow = (tag: string, assetClass: string, { sums }: Group): Row => [
    tag,
    assetClass,
    ...weights.map((each) => amountField(weighed(sums, each), terms)),
  ];
  return {
    terms,
    books: 'one',
    header: RUN_HEADER,
    width: FIGURES,
    take: ofHolding((holding, { tag, assetClass }, into) => {
      addFigures(holding, terms.from, terms.to, into);
      const group = groupBy(by, assetClass);
      if (by !== 'asset') return ok({ rows: [], group });
      const of = readOff(into);
      const amounts = RUN_AMOUNTS.map(([, amount]) => amountField(minor(amount(of)), terms));
      return ok({ rows: [[tag, assetClass, ...amounts]], group });
    }),
    closing: (groups) => {
      const classes = by === 'class' ? inOrder(groups) : [];
      const total = totalOf([...groups.values()], FIGURES);
      return ok({
        rows: [...classes.map((group) => sumRow('', group.name, group)), sumRow('Total', '', total)],
      });
    },
  };
}
