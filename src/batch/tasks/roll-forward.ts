/** `writedown roll-forward`: the note that WDV.ROLLFORWARD makes, a column a class, then Total. */

import { addFigures, FIGURES, readOff } from '../../core/register/figures';
import { NOTE_AMOUNTS } from '../../core/register/roll-forward';
import { readSpan } from '../../core/register/span';
import type { Terms } from '../../core/register/terms';
import { andThen, ok, type Result } from '../../core/result';
import { weighed, weightsOf } from '../exact-sums';
import { totalOf } from '../groups';
import type { Given } from '../options';
import { amountField, ofHolding, type Work } from '../work';
import { groupBy, inOrder } from './grouped';

export function rollForward(given: Given): Result<Work> {
  const { from, to, convention, decimals } = given;
  return andThen(readSpan(from, to, convention, given['year-end'], decimals), (terms) => ok(workOf(terms)));
}

function workOf(terms: Terms): Work {
  return {
    terms,
    books: 'one',
    width: FIGURES,
    take: ofHolding((holding, { assetClass }, into) => {
      addFigures(holding, terms.from, terms.to, into);
      return ok({ rows: [], group: groupBy('class', assetClass) });
    }),
    closing: (groups) => {
      const classes = inOrder(groups);
      const columns = [...classes, totalOf(classes, FIGURES)];
      const rows = NOTE_AMOUNTS.map(([name, amount]) => {
        const weights = weightsOf(FIGURES, (figures) => amount(readOff(figures)));
        return [name, ...columns.map(({ sums }) => amountField(weighed(sums, weights), terms))];
      });
      return ok({ header: ['Movement', ...columns.map(({ name }) => name)], rows });
    },
  };
}
