/**
 * A stock list at the lower of cost and net realisable value, or of cost or market: item by item, by
 * groups of similar items, or as a whole.
 *
 *     carrying   = cost − earlier write-down
 *     value      = min(cost, NRV or market), not below 0
 *     write-down = max(0, carrying − value)
 *     reversal   = max(0, value − carrying), at most the earlier write-down; none under US GAAP
 *
 * What is compared at once is added up before, so that the gains of one item make up for the losses of
 * another: the value by item is at most that by group, and that at most the value as a whole. Every row
 * is rounded by itself, and totals add the rounded rows.
 *
 * Source: IAS 2.9, .28–.33; ASC 330-10-35-1B, -1C, -8, -14.
 */

import { isNotGiven } from '../argument';
import { fromMinor, readDecimals, type Decimals } from '../money/minor';
import { all, andThen, ok, refuse, type Result } from '../result';
import {
  KEEPS_MATERIALS_AT_COST,
  MEASURE_OF_STOCK,
  readInventoryFramework,
  REVERSES_WRITE_DOWN,
} from '../standards/inventory-framework';
import { readEachRow, readName, saidBy, shownIn, type Cell, type ReadRow } from '../table/rows';
import { tooManyCells } from '../table/size';
import { answer, figure, type Answer, type CellValue, type Matrix } from '../working';
import { measureStock, totalOf, type MeasuredAmount, type MeasuredStock } from './measured-stock';
import { comparedBy, readStockBasis, type StockBasis } from './stock-basis';
import { stockColumns } from './stock-columns';
import { readStockItem, type Stock } from './stock-item';
import { listStep, totalSteps, type ListTerms } from './stock-working';

const COLUMNS: readonly (readonly [string, MeasuredAmount])[] = [
  ['Carrying', 'carrying'],
  ['NRV', 'nrv'],
  ['Value', 'value'],
  ['Write-down', 'writeDown'],
  ['Reversal', 'reversal'],
];
const HEADER = ['Item', 'Group', ...COLUMNS.map(([header]) => header)];

/** A row of the list, or a line of the result, by its names. */
interface Named<T> extends ReadRow<T> {
  readonly group: string;
}

/**
 * `WRITEDOWN.INVENTORY`.
 *
 * @param items A table with the columns Item, Quantity, Unit cost, Selling price, per unit, and, where they are known,
 *   Group, Completion costs and Selling costs per unit, Earlier write-down in total, Product sells above cost (yes for
 *   materials that stay at cost), Contract quantity and Contract price. Group is needed by groups; Replacement cost and
 *   Normal profit, per unit, under `US GAAP LIFO`. Currency, 0 or more.
 * @param basis `item` (default), `group` or, under US GAAP, `total`.
 * @param framework `IFRS` (default), `US GAAP` or `US GAAP LIFO`.
 * @param decimals Of the currency, 0 to 4; 2 when omitted.
 * @returns `Item, Group, Carrying, NRV, Value, Write-down, Reversal`, in currency: the items in their order, or the groups
 *   in the order in which they first appear, and Total.
 * @problem not-understood for a table without a needed column or without rows, and for a basis that the framework rules
 *   out; out-of-range; too-large. A row that cannot be read shows its problem, and so do its group and the total.
 * @example inventory([['Item', 'Quantity', 'Unit cost', 'Selling price', 'Selling costs'], ['A', 100, 10, 9, 0.5]])
 *          // A: carrying 1000, NRV 850, value 850, write-down 150
 */
export function inventory(
  items: unknown,
  basis?: unknown,
  framework?: unknown,
  decimals?: unknown,
): Answer<Matrix> {
  return andThen(readTerms(basis, framework, decimals), (terms) =>
    andThen(readStock(items, terms), (rows) => measured(rows, terms)),
  );
}

function readTerms(basis: unknown, framework: unknown, decimals: unknown): Result<ListTerms> {
  return andThen(readInventoryFramework(framework), (standards) => {
    const read: Result<[StockBasis, Decimals]> = all([
      readStockBasis(basis, standards),
      readDecimals(decimals),
    ]);
    return andThen(read, ([by, digits]) => ok({ basis: by, framework: standards, decimals: digits }));
  });
}

function readStock(
  items: unknown,
  { basis, framework, decimals }: ListTerms,
): Result<readonly Named<Stock>[]> {
  const measure = MEASURE_OF_STOCK[framework].rule;
  const keepsMaterials = KEEPS_MATERIALS_AT_COST[framework].rule;
  const isByGroup = basis === 'group';
  return readEachRow('items', items, stockColumns(measure, isByGroup), (cell): Named<Stock> => {
    const [item, group] = [readName(cell('Item')), readGroup(cell('Group'), isByGroup)];
    const said = andThen(all<string[]>([item, group]), () =>
      readStockItem(cell, { measure, keepsMaterials, decimals }),
    );
    return { name: item.ok ? item.value : '', group: group.ok ? group.value : '', said };
  });
}

/** Items that name no group are none together. */
function readGroup(cell: Cell, isNeeded: boolean): Result<string> {
  if (!isNeeded || !isNotGiven(cell.given)) return readName(cell);
  return refuse('not-understood', cell.place, 'nothing', 'the name of a group of similar items');
}

function measured(rows: readonly Named<Stock>[], terms: ListTerms): Answer<Matrix> {
  const { basis, framework, decimals } = terms;
  const compared = comparedBy(basis, rows);
  const shows = basis === 'total' ? [] : compared;
  const size = `${figure(shows.length)} ${basis}s`;
  const oversize = tooManyCells('items', size, 'a list', shows.length + 2, HEADER.length);
  if (oversize !== undefined) return { ok: false, problem: oversize };
  const worth = basis === 'item' ? 'alone' : 'worth';
  const reverses = REVERSES_WRITE_DOWN[framework].rule;
  const lines = compared.map(({ name, group, rows: own }): Named<MeasuredStock> => {
    const said = andThen(saidBy(own), (items) => measureStock(items, worth, reverses));
    return { name, group, said };
  });
  const total = andThen(saidBy(lines), totalOf);
  const table: Matrix = [
    HEADER,
    ...lines.slice(0, shows.length).map((line) => cellsOf(line, decimals)),
    cellsOf({ name: 'Total', group: '', said: total }, decimals),
  ];
  return answer(table, () => [...(total.ok ? totalSteps(total.value, terms) : []), listStep(table, terms)]);
}

function cellsOf({ name, group, said }: Named<MeasuredStock>, decimals: Decimals): readonly CellValue[] {
  const amounts = COLUMNS.map(([, amount]) => shownIn(said, (stock) => fromMinor(stock[amount], decimals)));
  return [name, group, ...amounts];
}
