/**
 * Historical loss rates by age: of what was still outstanding when it came to each band, the part that
 * was never paid.
 *
 *     rate = loss ÷ outstanding
 *
 * The loss is one amount where the same sales are followed through all bands: what was written off in
 * the end had been outstanding in each of them, so that the rates rise with age.
 *
 * Source: IFRS 9 B5.5.35, B5.5.51 to B5.5.53 (historical information); ASC 326-20-30-8.
 */

import { readNumberWhere, readPositive } from '../argument';
import { cite } from '../citation';
import { andThen, ok, type Result } from '../result';
import { readForEach, readList } from '../table/lists';
import { shownIn, type Cell } from '../table/rows';
import { tooManyCells } from '../table/size';
import { answer, figure, type Answer, type Matrix, type Step } from '../working';

const SOURCE = cite('IFRS 9', 'B5.5.52');

interface LostBand {
  /** Currency, above 0. */
  readonly outstanding: number;
  /** Currency, 0 to outstanding. */
  readonly loss: number;
}

/**
 * `WRITEDOWN.LOSSRATES`.
 *
 * @param outstanding A row or a column, in currency, above 0: what was still unpaid in each age band.
 * @param loss What was written off of it in the end, in currency, 0 to outstanding: one amount for all
 *   bands, or a row or a column with one each.
 * @returns A column with the header `Rate`: fractions from 0 to 1, unrounded, one a band.
 * @problem not-understood, also for losses that are not as many as the bands; too-large. A band that
 *   cannot be read shows its problem in its cell: also one with nothing outstanding, or a larger loss.
 * @example lossRates([[100000, 50000, 23000, 8000, 2000]], 2000) // 0.02, 0.04, 0.0869…, 0.25, 1
 */
export function lossRates(outstanding: unknown, loss: unknown): Answer<Matrix> {
  return andThen(readList('outstanding', outstanding, cellAt), (unpaid) => {
    const size = `${figure(unpaid.length)} cells`;
    const oversize = tooManyCells('outstanding', size, 'bands', unpaid.length + 1, 1);
    if (oversize !== undefined) return { ok: false, problem: oversize };
    return andThen(readForEach('loss', loss, ['outstanding', unpaid.length], cellAt), (lost) => {
      const bands = unpaid.map((cell, index) => readBand(cell, lost[index] ?? cell));
      const table: Matrix = [['Rate'], ...bands.map((band) => [shownIn(band, rateOf)])];
      return answer(table, () => workingOf(bands, table));
    });
  });
}

/** Cells are read band by band, so that a bad one leaves the others their rates. */
function cellAt(place: string, given: unknown): Result<Cell> {
  return ok({ place, given });
}

function readBand(unpaid: Cell, lost: Cell): Result<LostBand> {
  return andThen(readPositive(unpaid.place, unpaid.given), (outstanding) => {
    const takes = `a number from 0 to ${figure(outstanding)}, what was outstanding`;
    const accepts = (value: number): boolean => value >= 0 && value <= outstanding;
    return andThen(readNumberWhere(lost.place, lost.given, accepts, takes), (loss) =>
      ok({ outstanding, loss }),
    );
  });
}

function rateOf({ outstanding, loss }: LostBand): number {
  return loss / outstanding;
}

function workingOf(bands: readonly Result<LostBand>[], table: Matrix): readonly Step[] {
  const rates = bands.flatMap((band, index): readonly Step[] => {
    if (!band.ok) return [];
    const { outstanding, loss } = band.value;
    return [
      {
        label: `Loss rate, band ${index + 1}`,
        formula: `${figure(loss)} ÷ ${figure(outstanding)}`,
        value: rateOf(band.value),
        unit: 'fraction',
        source: SOURCE,
      },
    ];
  });
  return [
    ...rates,
    { label: 'Loss rates', formula: 'one a band', value: table, unit: 'table', source: SOURCE },
  ];
}
