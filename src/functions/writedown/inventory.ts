/** Inventory at the lower of cost and what it is worth. */

import { inventory as stockList } from '../../core/inventory/inventory';
import { inventoryReversal as stockReversal } from '../../core/inventory/inventory-reversal';
import { lowerOfCostAndNrv } from '../../core/inventory/lower-of-cost-and-nrv';
import { lowerOfCostOrMarket, market as designatedMarket } from '../../core/inventory/market';
import { netRealisableValue } from '../../core/inventory/net-realisable-value';
import { toCell, toSpill } from '../cell';

/**
 * Net realisable value: selling price less what completing and selling still cost.
 *
 * @customfunction WRITEDOWN.NRV WRITEDOWN.NRV
 * @helpurl https://localhost:3000/help/WRITEDOWN.NRV.html
 * @param selling_price Selling price of a unit.
 * @param [completion_costs] Costs to complete a unit; 0 if omitted.
 * @param [selling_costs] Costs to sell a unit; 0 if omitted.
 * @param [quantity] Units; 1 if omitted.
 * @returns The net realisable value.
 */
export function nrv(
  selling_price: number,
  completion_costs?: number,
  selling_costs?: number,
  quantity?: number,
): number {
  return toCell(netRealisableValue(selling_price, completion_costs, selling_costs, quantity));
}

/**
 * Write-down of inventory to the lower of cost and net realisable value.
 *
 * @customfunction WRITEDOWN.LCNRV WRITEDOWN.LCNRV
 * @helpurl https://localhost:3000/help/WRITEDOWN.LCNRV.html
 * @param cost Cost of the stock.
 * @param nrv Net realisable value.
 * @returns The write-down.
 */
export function lcnrv(cost: number, nrv: number): number {
  return toCell(lowerOfCostAndNrv(cost, nrv));
}

/**
 * Designated market by ASC 330: replacement cost between floor and ceiling.
 *
 * @customfunction WRITEDOWN.MARKET WRITEDOWN.MARKET
 * @helpurl https://localhost:3000/help/WRITEDOWN.MARKET.html
 * @param replacement_cost What it costs to replace.
 * @param nrv Net realisable value: the ceiling.
 * @param normal_profit Normal profit; the floor is NRV less it.
 * @returns The designated market.
 */
export function market(replacement_cost: number, nrv: number, normal_profit: number): number {
  return toCell(designatedMarket(replacement_cost, nrv, normal_profit));
}

/**
 * Write-down of inventory to the lower of cost or market.
 *
 * @customfunction WRITEDOWN.LCM WRITEDOWN.LCM
 * @helpurl https://localhost:3000/help/WRITEDOWN.LCM.html
 * @param cost Cost of the stock.
 * @param replacement_cost What it costs to replace.
 * @param nrv Net realisable value: the ceiling.
 * @param normal_profit Normal profit; the floor is NRV less it.
 * @returns The write-down.
 */
export function lcm(cost: number, replacement_cost: number, nrv: number, normal_profit: number): number {
  return toCell(lowerOfCostOrMarket(cost, replacement_cost, nrv, normal_profit));
}

/**
 * Stock list at the lower of cost and net realisable value: what each item is written down by, or what is reversed.
 *
 * @customfunction WRITEDOWN.INVENTORY WRITEDOWN.INVENTORY
 * @helpurl https://localhost:3000/help/WRITEDOWN.INVENTORY.html
 * @param items Table with the columns Item, Group, Quantity, Unit cost, Selling price, Completion costs, Selling costs and, if known, Earlier write-down and others.
 * @param [basis] What is compared at once: item, group or total, which IFRS refuses; item if omitted.
 * @param [framework] IFRS (if omitted), US GAAP or US GAAP LIFO, the lower of cost or market.
 * @param [decimals] Decimals of the currency; 2 if omitted.
 * @returns A table of the items or groups, with a total.
 */
export function inventory(
  items: unknown[][],
  basis?: unknown,
  framework?: unknown,
  decimals?: number,
): unknown[][] {
  return toSpill(stockList(items, basis, framework, decimals));
}

/**
 * Reversal of an earlier write-down of inventory, at most that write-down; none under US GAAP.
 *
 * @customfunction WRITEDOWN.INVENTORYREVERSAL WRITEDOWN.INVENTORYREVERSAL
 * @helpurl https://localhost:3000/help/WRITEDOWN.INVENTORYREVERSAL.html
 * @param cost Cost of the stock.
 * @param earlier_writedown What of it was written down.
 * @param nrv Net realisable value now.
 * @param [framework] IFRS (if omitted) or US GAAP.
 * @returns The reversal.
 */
export function inventoryReversal(
  cost: number,
  earlier_writedown: number,
  nrv: number,
  framework?: unknown,
): number {
  return toCell(stockReversal(cost, earlier_writedown, nrv, framework));
}
