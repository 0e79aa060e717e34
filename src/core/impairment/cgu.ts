/**
 * The impairment test of a cash-generating unit, or of an asset group, as a table: what each of its
 * assets and its goodwill lose.
 *
 *     loss = Σ carrying + goodwill ÷ parent share − recoverable, not below 0
 *
 * Goodwill bears it first, then the assets in scope by carrying amount, none below its floor; what one
 * cannot take goes to the others.
 *
 * Source: IAS 36.104–.108, C4, C8; ASC 360-10-35-28 shares a loss out alike.
 */

import { isNotGiven, readNotNegative, readNumberWhere } from '../argument';
import { cite } from '../citation';
import {
  fromMinor,
  minor,
  readDecimals,
  readMinor,
  toMinor,
  type Decimals,
  type Minor,
} from '../money/minor';
import { all, andThen, ok, type Result } from '../result';
import { readRows, saidBy, type ReadRow } from '../table/rows';
import { answer, figure, type Answer, type Matrix, type Step } from '../working';
import { readUnitAsset, UNIT_COLUMNS, type UnitAsset } from './unit-asset';
import { shareSteps } from './share-steps';
import { grossedUp, lossOf, type UnitLoss, type UnitTerms } from './unit-loss';
import { tooManyAssets, tooMuchTogether, unitTable, type Borne, type UnitRow } from './unit-table';

const HEADER = ['Asset', 'Carrying', 'Floor', 'Loss', 'After'] as const;

interface Terms extends UnitTerms {
  readonly decimals: Decimals;
}

type Rows = readonly ReadRow<UnitAsset>[];

/**
 * `WRITEDOWN.CGU`.
 *
 * @param assets A table with the columns Asset and Carrying and, where they are known, FVLCD, VIU, In scope (no for
 *   inventory, receivables, cash; a liability, below 0, never is) and Specific loss; currency.
 * @param recoverable Recoverable amount of the unit, in currency, 0 or more.
 * @param goodwill Goodwill allocated to it, in currency, 0 or more; none when omitted.
 * @param parent_share Share of the parent in goodwill that shows its share alone, above 0 to 1; 1, all of it, when omitted.
 * @param decimals Of the currency, 0 to 4; 2 when omitted.
 * @returns `Asset, Carrying, Floor, Loss, After`: goodwill, the assets in their order, what cannot be allocated, what
 *   falls on the non-controlling interest in goodwill, and the total of what is recognised.
 * @problem not-understood for a table without a needed column or without rows; out-of-range; too-large. A row that cannot be
 *   read shows its problem, and so do the losses, which depend on every row.
 * @example cgu([['Asset', 'Carrying'], ['A', 1600], ['B', 2000], ['C', 2400]], 5000, 300)
 *          // Goodwill 300, A 266.67, B 333.33, C 400; Total 1300
 */
export function cgu(
  assets: unknown,
  recoverable: unknown,
  goodwill?: unknown,
  parent_share?: unknown,
  decimals?: unknown,
): Answer<Matrix> {
  return andThen(readDecimals(decimals), (digits) => {
    const read: Result<[Rows, Minor, Minor, number]> = all([
      readRows('assets', assets, UNIT_COLUMNS, 'Asset', (cell) => readUnitAsset(cell, digits)),
      readRecoverable(recoverable, digits),
      readMinor('goodwill', goodwill, digits),
      readParentShare(parent_share),
    ]);
    return andThen(read, ([rows, worth, booked, parentShare]) =>
      andThen(grossedUp(booked, parentShare), (grossGoodwill) =>
        test(rows, { recoverable: worth, goodwill: booked, grossGoodwill, parentShare, decimals: digits }),
      ),
    );
  });
}

function readRecoverable(given: unknown, decimals: Decimals): Result<Minor> {
  return andThen(readNotNegative('recoverable', given), (amount) => toMinor('recoverable', amount, decimals));
}

/** What a blank cell says, 0 on the desktop, is that all goodwill is shown. */
function readParentShare(given: unknown): Result<number> {
  if (isNotGiven(given)) return ok(1);
  const accepts = (share: number): boolean => share > 0 && share <= 1;
  return readNumberWhere('parent_share', given, accepts, 'a fraction above 0 and at most 1');
}

function test(rows: Rows, terms: Terms): Answer<Matrix> {
  const { goodwill, grossGoodwill, decimals } = terms;
  const ofGoodwill: ReadRow<UnitRow> = {
    name: 'Goodwill',
    said: ok({ carrying: goodwill, limit: minor(0) }),
  };
  const lines: readonly ReadRow<UnitRow>[] = [
    ...(goodwill > 0 ? [ofGoodwill] : []),
    ...rows.map(({ name, said }) => ({
      name,
      said: andThen(said, ({ carrying, floor }) => ok({ carrying, limit: floor })),
    })),
  ];
  const refused = tooManyAssets(lines, HEADER) ?? tooMuchTogether('assets', rows, grossGoodwill, decimals);
  if (refused !== undefined) return { ok: false, problem: refused };
  const loss = andThen(saidBy(rows), (assets) =>
    ok(
      lossOf(
        rows.map(({ name }) => name),
        assets,
        terms,
      ),
    ),
  );
  const borne = andThen(loss, ({ goodwillLoss, losses, allocation, notRecognised }) =>
    ok<Borne>({
      parts: goodwill > 0 ? [goodwillLoss, ...losses] : losses,
      aside: [
        ['Not allocated', allocation.left],
        ['Not recognised (non-controlling interest)', notRecognised],
      ],
    }),
  );
  return andThen(unitTable(HEADER, lines, borne, -1, decimals), (table) =>
    answer(table, () => (loss.ok ? workingOf(loss.value, terms, table) : [tableStep(table)])),
  );
}

function workingOf(loss: UnitLoss, terms: Terms, table: Matrix): readonly Step[] {
  const amount = (units: number): number => fromMinor(minor(units), terms.decimals);
  const shown = (units: number): string => figure(amount(units));
  const step = (label: string, formula: string, units: number, place: string): Step => ({
    label,
    formula,
    value: amount(units),
    unit: 'amount',
    source: cite('IAS 36', place),
  });
  const { carrying, excess, specific, goodwillLoss, notRecognised, shared, allocation } = loss;
  const { grossGoodwill } = terms;
  const notional = goodwillLoss + notRecognised;
  const steps: (Step | undefined)[] = [
    terms.parentShare < 1
      ? step(
          'Goodwill of all owners, for the test alone',
          `${shown(terms.goodwill)} ÷ ${figure(terms.parentShare)}`,
          grossGoodwill,
          'C4',
        )
      : undefined,
    step(
      'Impairment loss of the unit',
      `max(0, ${shown(carrying)} + ${shown(grossGoodwill)} − ${shown(terms.recoverable)})`,
      excess,
      '104',
    ),
    specific > 0
      ? step('Known damage, taken first', 'the specific losses of the rows', specific, '104')
      : undefined,
    grossGoodwill > 0
      ? step(
          'Loss of goodwill',
          `min(${shown(grossGoodwill)}, ${shown(Math.max(0, excess - specific))})`,
          notional,
          '104(a)',
        )
      : undefined,
    notRecognised > 0
      ? step(
          'Of it on the non-controlling interest, not recognised',
          `${shown(notional)} × (1 − ${figure(terms.parentShare)})`,
          notRecognised,
          'C8',
        )
      : undefined,
    step(
      'Left for the assets in scope',
      `max(0, ${[excess, specific, notional].map(shown).join(' − ')})`,
      shared,
      '104(b)',
    ),
    ...shareSteps(allocation, terms.decimals, 'Share that every asset above its floor loses', [
      '104(b)',
      '105',
    ]),
    allocation.left > 0
      ? step(
          'Not allocated: every asset in scope is at its floor',
          'what is left after the last round',
          allocation.left,
          '108',
        )
      : undefined,
  ];
  return [...steps.filter((each): each is Step => each !== undefined), tableStep(table)];
}

function tableStep(table: Matrix): Step {
  return {
    label: 'Loss by asset',
    formula: 'after = carrying − loss',
    value: table,
    unit: 'table',
    source: cite('IAS 36', '104'),
  };
}
