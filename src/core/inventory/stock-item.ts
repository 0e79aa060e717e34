/**
 * A row of a stock list: what the item cost, what it will bring, and what it is worth.
 *
 *     cost   = quantity × unit cost
 *     NRV    = quantity × (selling price − completion costs − selling costs)
 *     market = quantity × min(max(replacement cost, NRV of a unit − normal profit), NRV of a unit)
 *     worth  = max(0, NRV or market); cost for materials whose products sell at cost or above it
 *
 * What is under contract brings the price of the contract, and is an item of its own beside the rest: by
 * item, the gain of neither makes up for the loss of the other. Stock is worth nothing at the least. What a
 * price falls short of the costs to come is no part of it and lowers no other item; a provision for it would
 * be another standard's (IAS 37.66).
 *
 * Every amount is rounded once, on the exact product.
 *
 * Source: IAS 2.6, .28, .31–.32; ASC 330-10-20, 330-10-35-1B, -1C.
 */

import { isNotGiven, readNotNegative, readNumberWhere, readYesNo } from '../argument';
import { fromMinor, readMinor, ZERO_MINOR, type Decimals, type Minor } from '../money/minor';
import { sumOfProducts, type Product } from '../money/products';
import { all, andThen, ok, refuse, type Result } from '../result';
import type { StockMeasure } from '../standards/inventory-framework';
import type { Cell } from '../table/rows';
import { figure } from '../working';
import type { StockColumn } from './stock-columns';

export const STOCK_AMOUNTS = [
  /** Before any write-down. */
  'cost',
  /** Written down before, 0 to cost. */
  'earlier',
  /** Below 0 where the costs to come exceed the price. */
  'nrv',
  /** 0 or more: what is compared with cost where items are compared together. */
  'worth',
  /** The same where the item is compared by itself: what is under contract and the rest each at most its cost. */
  'alone',
  /** Of the worth, materials that stay at cost for the sake of their products. */
  'kept',
  /** What is missing to a worth of 0. */
  'short',
] as const;

/** An item's amounts, or the sums of several items', in minor units. */
export type Stock = Readonly<Record<(typeof STOCK_AMOUNTS)[number], Minor>>;

/** How a list is read. */
export interface StockTerms {
  readonly measure: StockMeasure;
  /** Whether materials may stay at cost. */
  readonly keepsMaterials: boolean;
  readonly decimals: Decimals;
}

type Cells = (name: StockColumn) => Cell;

/** An amount for one unit, as the terms of a sum that were typed. */
type UnitAmount = readonly number[];

/** What of an item is sold at one price. */
interface Lot {
  /** As the terms of a sum. */
  readonly quantity: readonly number[];
  readonly nrv: UnitAmount;
}

/** @problem out-of-range, not-understood, by the row and the column */
export function readStockItem(cell: Cells, { measure, keepsMaterials, decimals }: StockTerms): Result<Stock> {
  const materials = cell('Product sells above cost');
  const read: Result<[readonly Lot[], number, (nrv: UnitAmount) => UnitAmount, boolean]> = all([
    andThen(readUnits(cell('Quantity')), (quantity) => readLots(cell, quantity)),
    readUnits(cell('Unit cost')),
    measure === 'NRV' ? ok((nrv) => nrv) : readMarket(cell),
    readYesNo(materials.place, materials.given, false),
  ]);
  return andThen(read, ([lots, unitCost, measured, sellsAboveCost]) => {
    const isKept = keepsMaterials && sellsAboveCost;
    const worthOf = (nrv: UnitAmount): UnitAmount => (isKept ? [unitCost] : higher(measured(nrv), []));
    const total = (name: StockColumn, of: (nrv: UnitAmount) => UnitAmount): Result<Minor> =>
      sumOfProducts(cell(name).place, productsOf(lots, of), decimals);
    const cost = total('Unit cost', () => [unitCost]);
    const amounts: Result<[Minor, Minor, Minor, Minor, Minor, Minor]> = all([
      cost,
      andThen(cost, (most) => readEarlier(cell('Earlier write-down'), most, decimals)),
      total('Selling price', (nrv) => nrv),
      total('Selling price', worthOf),
      total('Selling price', (nrv) => lower(worthOf(nrv), [unitCost])),
      total('Selling price', (nrv) => (isKept ? [] : higher(negated(measured(nrv)), []))),
    ]);
    return andThen(amounts, ([from, earlier, nrv, worth, alone, short]) =>
      ok({ cost: from, earlier, nrv, worth, alone, short, kept: isKept ? worth : ZERO_MINOR }),
    );
  });
}

function readUnits({ place, given }: Cell): Result<number> {
  return readNotNegative(place, given);
}

/** What is under contract, as far as it is in stock, and the rest. */
function readLots(cell: Cells, quantity: number): Result<readonly Lot[]> {
  const read: Result<[number, number, number]> = all([
    readUnits(cell('Selling price')),
    readUnits(cell('Completion costs')),
    readUnits(cell('Selling costs')),
  ]);
  return andThen(read, ([price, completion, selling]) => {
    const free: Lot = { quantity: [quantity], nrv: [price, -completion, -selling] };
    if (isNotGiven(cell('Contract quantity').given)) return ok([free]);
    return andThen(readContract(cell), ([units, contractPrice]) => {
      const contracted = Math.min(units, quantity);
      return ok([
        { quantity: [contracted], nrv: [contractPrice, -completion, -selling] },
        { ...free, quantity: [quantity, -contracted] },
      ]);
    });
  });
}

function readContract(cell: Cells): Result<[number, number]> {
  const { place, given } = cell('Contract price');
  return all([
    readUnits(cell('Contract quantity')),
    readNumberWhere(place, given, (price) => price > 0, 'a price above 0 where there is a contract quantity'),
  ]);
}

/** Replacement cost, but not above what a unit brings nor below that less a normal profit. */
function readMarket(cell: Cells): Result<(nrv: UnitAmount) => UnitAmount> {
  const read: Result<[number, number]> = all([
    readUnits(cell('Replacement cost')),
    readUnits(cell('Normal profit')),
  ]);
  return andThen(read, ([replacement, profit]) =>
    ok((nrv) => lower(higher([replacement], [...nrv, -profit]), nrv)),
  );
}

function readEarlier({ place, given }: Cell, most: Minor, decimals: Decimals): Result<Minor> {
  return andThen(readMinor(place, given, decimals), (earlier) => {
    if (earlier <= most) return ok(earlier);
    const [got, cost] = [earlier, most].map((units) => figure(fromMinor(units, decimals))) as [
      string,
      string,
    ];
    return refuse('out-of-range', place, got, `an amount from 0 to the cost of the item, ${cost}`);
  });
}

function productsOf(lots: readonly Lot[], of: (nrv: UnitAmount) => UnitAmount): readonly Product[] {
  const products: Product[] = [];
  for (const { quantity, nrv } of lots) {
    const amounts = of(nrv);
    for (const units of quantity) {
      for (const amount of amounts) products.push([units, amount]);
    }
  }
  return products;
}

function near(amount: UnitAmount): number {
  return amount.reduce((sum, term) => sum + term, 0);
}

function lower(a: UnitAmount, b: UnitAmount): UnitAmount {
  return near(b) < near(a) ? b : a;
}

function higher(a: UnitAmount, b: UnitAmount): UnitAmount {
  return near(a) < near(b) ? b : a;
}

function negated(amount: UnitAmount): UnitAmount {
  return amount.map((term) => -term);
}
