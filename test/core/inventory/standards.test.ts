/**
 * Worked examples of IAS 2 and ASC 330.
 *
 * Not computed by any function:
 *
 * | case    | why |
 * | ------- | --- |
 * | INV-033 | written-down stock that is sold: a share and a difference, which cells do; what leaves is no reversal |
 */

import { inventoryReversal } from '../../../src/core/inventory/inventory-reversal';
import { lowerOfCostAndNrv } from '../../../src/core/inventory/lower-of-cost-and-nrv';
import { lowerOfCostOrMarket, market } from '../../../src/core/inventory/market';
import { netRealisableValue } from '../../../src/core/inventory/net-realisable-value';
import { extinguishment } from '../../../src/core/liabilities/extinguishment';
import { figuresOf, valueOf } from '../answers';
import { casesOf, everyCaseOf } from '../standards';
import { byItem, measured, totalOf, worth, type Item } from './stock-lists';

const NOT_COMPUTED = ['INV-033'];

/** Kinds that have a test below. */
const KINDS = [
  'lower-of-cost-or-market',
  'worth-less-than-nothing',
  'not-lifo',
  'stock-by-group',
  'stock-list',
  'written-down-before',
  'materials-at-cost',
  'sale-by-contract',
  'work-in-progress',
  'worth-its-cost',
  'purchase-commitment',
  'commitment-recovered',
  'stock-scrapped',
];

describe('every case', () => {
  everyCaseOf(['inventory'], KINDS, NOT_COMPUTED, 21);
});

interface Market {
  readonly cost: number;
  readonly replacement_cost: number;
  readonly nrv: number;
  readonly normal_profit: number;
}

const marketItem = ({ cost, replacement_cost, nrv, normal_profit }: Market): Item =>
  worth(cost, nrv, { 'Replacement cost': replacement_cost, 'Normal profit': normal_profit });

describe('lower of cost or market', () => {
  test.each(
    casesOf<
      Market,
      { ceiling: number; floor: number; designated_market: number; value: number; writedown: number }
    >('lower-of-cost-or-market'),
  )('$id: $source', ({ inputs, expected }) => {
    const { cost, replacement_cost, nrv, normal_profit } = inputs;
    const { ceiling, floor, designated_market, value, writedown } = expected;
    expect(nrv).toBe(ceiling);
    expect(figuresOf(market(replacement_cost, nrv, normal_profit))).toEqual([floor, designated_market]);
    const loss = lowerOfCostOrMarket(cost, replacement_cost, nrv, normal_profit);
    expect(figuresOf(loss).slice(-2)).toEqual([value, writedown]);
    const total = totalOf([marketItem(inputs)], 'item', 'US GAAP LIFO');
    expect(total).toMatchObject({ NRV: nrv, Value: value, 'Write-down': writedown });
  });

  test.each(
    casesOf<
      Market,
      { raw_market: number; value: number; writedown: number; excess_not_in_inventory: number }
    >('worth-less-than-nothing'),
  )('$id: $source', ({ inputs, expected }) => {
    const { cost, replacement_cost, nrv, normal_profit } = inputs;
    const { raw_market, value, writedown, excess_not_in_inventory: excess } = expected;
    expect(valueOf(market(replacement_cost, nrv, normal_profit))).toBe(raw_market);
    expect(valueOf(lowerOfCostOrMarket(cost, replacement_cost, nrv, normal_profit))).toBe(writedown);
    const total = totalOf([marketItem(inputs)], 'item', 'US GAAP LIFO');
    expect(total).toMatchObject({ NRV: -excess, Value: value, 'Write-down': writedown });
  });

  test.each(casesOf<Market, { value: number; writedown: number }>('not-lifo'))(
    '$id: $source',
    ({ inputs, expected: { value, writedown } }) => {
      const total = totalOf([marketItem(inputs)], 'item', 'US GAAP');
      expect(total).toMatchObject({ Value: value, 'Write-down': writedown });
    },
  );

  test.each(
    casesOf<
      {
        items: { name: string; cost: number; market: number; group: string }[];
        level: string;
      },
      { total: number }
    >('stock-by-group'),
  )('$id: $source', ({ inputs: { items, level }, expected }) => {
    // Market is given: between a floor of nothing and a ceiling of itself.
    const rows = items.map(({ name, cost, market: at, group }) =>
      worth(cost, at, { Item: name, Group: group, 'Replacement cost': at, 'Normal profit': at }),
    );
    expect(totalOf(rows, level, 'US GAAP LIFO').Value).toBe(expected.total);
  });
});

describe('lower of cost and net realisable value', () => {
  interface Product {
    readonly name: string;
    readonly cost: number;
    readonly earlier_writedown?: number;
    readonly price: number;
    readonly costs_to_sell: number;
  }
  type ByName = Readonly<Record<string, number>>;
  interface Measured {
    readonly carrying_before?: ByName;
    readonly nrv: ByName;
    readonly reversal?: ByName;
    readonly writedown: ByName;
    readonly carrying?: ByName;
    readonly carrying_after?: ByName;
    readonly total_writedown?: number;
  }

  test.each(casesOf<{ items: Product[] }, Measured>('stock-list'))('$id: $source', ({ inputs, expected }) => {
    const [...lines] = measured(
      inputs.items.map(({ name, cost, earlier_writedown, price, costs_to_sell }) => ({
        ...{ Item: name, Quantity: 1, 'Unit cost': cost, 'Selling price': price },
        ...{ 'Selling costs': costs_to_sell, 'Earlier write-down': earlier_writedown ?? 0 },
      })),
    );
    const total = lines.pop();
    const published: Readonly<Record<string, ByName | undefined>> = {
      Carrying: expected.carrying_before,
      NRV: expected.nrv,
      Value: expected.carrying ?? expected.carrying_after,
      'Write-down': expected.writedown,
      Reversal: expected.reversal,
    };
    for (const [column, amounts] of Object.entries(published)) {
      const shown = byItem(lines, column);
      expect(shown).toEqual(amounts ?? shown);
    }
    expect(total?.['Write-down']).toBe(expected.total_writedown ?? total?.['Write-down']);
  });

  test.each(
    casesOf<
      { cost: number; earlier_writedown: number; nrv_now: number },
      { reversal?: number; additional_writedown?: number; carrying_after: number }
    >('written-down-before'),
  )('$id: $source', ({ inputs: { cost, earlier_writedown, nrv_now }, expected }) => {
    const { reversal = 0, additional_writedown = 0, carrying_after } = expected;
    expect(valueOf(inventoryReversal(cost, earlier_writedown, nrv_now))).toBe(reversal);
    const total = totalOf([worth(cost, nrv_now, { 'Earlier write-down': earlier_writedown })]);
    expect(total).toMatchObject({
      Value: carrying_after,
      'Write-down': additional_writedown,
      Reversal: reversal,
    });
  });

  test.each(
    casesOf<
      {
        raw_material_cost: number;
        replacement_cost: number;
        finished_goods_cost: number;
        finished_goods_nrv: number;
      },
      { writedown: number }
    >('materials-at-cost'),
  )('$id: $source', ({ inputs, expected }) => {
    const { raw_material_cost, replacement_cost, finished_goods_cost, finished_goods_nrv } = inputs;
    const materials = worth(raw_material_cost, replacement_cost);
    const goods = worth(finished_goods_cost, finished_goods_nrv, { Item: 'Goods' });
    const kept = { ...materials, 'Product sells above cost': 'yes' };
    expect(totalOf([kept, goods])['Write-down']).toBe(expected.writedown);
    expect(totalOf([materials, goods])['Write-down']).toBe(raw_material_cost - replacement_cost);
  });

  test.each(
    casesOf<
      {
        quantity: number;
        unit_cost: number;
        contract_quantity: number;
        contract_price: number;
        market_price: number;
        selling_cost_per_unit: number;
      },
      { contract_nrv_unit: number; market_nrv_unit: number; writedown: number; carrying: number }
    >('sale-by-contract'),
  )('$id: $source', ({ inputs, expected }) => {
    const { contract_nrv_unit, market_nrv_unit, writedown, carrying } = expected;
    const selling = inputs.selling_cost_per_unit;
    expect(valueOf(netRealisableValue(inputs.contract_price, 0, selling))).toBe(contract_nrv_unit);
    expect(valueOf(netRealisableValue(inputs.market_price, 0, selling))).toBe(market_nrv_unit);
    const total = totalOf([
      {
        ...{ Item: 'A', Quantity: inputs.quantity, 'Unit cost': inputs.unit_cost },
        ...{ 'Selling price': inputs.market_price, 'Selling costs': selling },
        ...{ 'Contract quantity': inputs.contract_quantity, 'Contract price': inputs.contract_price },
      },
    ]);
    expect(total).toMatchObject({ 'Write-down': writedown, Value: carrying });
  });

  test.each(
    casesOf<
      { wip_cost: number; price: number; costs_to_complete: number; costs_to_sell: number },
      { nrv: number; writedown: number }
    >('work-in-progress'),
  )('$id: $source', ({ inputs, expected: { nrv, writedown } }) => {
    const { wip_cost, price, costs_to_complete, costs_to_sell } = inputs;
    expect(valueOf(netRealisableValue(price, costs_to_complete, costs_to_sell))).toBe(nrv);
    const item = {
      ...{ Item: 'A', Quantity: 1, 'Unit cost': wip_cost, 'Selling price': price },
      ...{ 'Completion costs': costs_to_complete, 'Selling costs': costs_to_sell },
    };
    expect(totalOf([item])).toMatchObject({ NRV: nrv, 'Write-down': writedown });
  });

  test.each(casesOf<{ cost: number; nrv: number }, { writedown: number }>('worth-its-cost'))(
    '$id: $source',
    ({ inputs: { cost, nrv }, expected }) => {
      expect(valueOf(lowerOfCostAndNrv(cost, nrv))).toBe(expected.writedown);
      expect(totalOf([worth(cost, nrv)])['Write-down']).toBe(expected.writedown);
    },
  );
});

describe('beside the stock', () => {
  test.each(
    casesOf<{ committed_price: number; market_price: number }, { loss: number; liability: number }>(
      'purchase-commitment',
    ),
  )('$id: $source', ({ inputs: { committed_price, market_price }, expected: { loss, liability } }) => {
    // Nothing has been delivered: what is lost is owed.
    expect(valueOf(lowerOfCostAndNrv(committed_price, market_price))).toBe(loss);
    expect(loss).toBe(liability);
  });

  test.each(
    casesOf<
      { loss_recognised: number; market_at_delivery: number; committed_price: number },
      { inventory_recorded: number; liability_settled: number; gain: number }
    >('commitment-recovered'),
  )('$id: $source', ({ inputs, expected }) => {
    const { loss_recognised, market_at_delivery, committed_price } = inputs;
    const stillLost = valueOf(lowerOfCostAndNrv(committed_price, market_at_delivery));
    expect(committed_price - stillLost).toBe(expected.inventory_recorded);
    expect(loss_recognised).toBe(expected.liability_settled);
    // The liability goes for what is paid above the market.
    expect(valueOf(extinguishment(loss_recognised, stillLost))).toBe(expected.gain);
  });

  test.each(
    casesOf<
      { cost: number; nrv: number; later_scrap_proceeds: number },
      { writedown: number; later_income: number }
    >('stock-scrapped'),
  )('$id: $source', ({ inputs: { cost, nrv, later_scrap_proceeds }, expected }) => {
    const { Value: left, 'Write-down': lost } = totalOf([worth(cost, nrv)]);
    expect(lost).toBe(expected.writedown);
    expect(later_scrap_proceeds - Number(left)).toBe(expected.later_income);
  });
});
