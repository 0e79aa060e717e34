/** How a stock list comes to its totals, step by step. */

import { fromMinor, type Decimals, type Minor } from '../money/minor';
import {
  KEEPS_MATERIALS_AT_COST,
  MEASURE_OF_STOCK,
  REVERSES_WRITE_DOWN,
  type InventoryFramework,
} from '../standards/inventory-framework';
import { figure, type Matrix, type Step } from '../working';
import type { MeasuredStock } from './measured-stock';
import type { StockBasis } from './stock-basis';

/** How a list is measured. */
export interface ListTerms {
  readonly basis: StockBasis;
  readonly framework: InventoryFramework;
  readonly decimals: Decimals;
}

const COMPARED: Readonly<Record<StockBasis, string>> = {
  item: 'item by item',
  group: 'group by group',
  total: 'all at once',
};

/** What led to the totals, without the list itself. */
export function totalSteps(total: MeasuredStock, { basis, framework, decimals }: ListTerms): readonly Step[] {
  const [measure, reverses] = [MEASURE_OF_STOCK[framework], REVERSES_WRITE_DOWN[framework]];
  const { cost, earlier, kept, short, carrying, value, writeDown, reversal } = total;
  const amount = (units: Minor): number => fromMinor(units, decimals);
  const shown = (units: Minor): string => figure(amount(units));
  const step = (label: string, formula: string, units: Minor, source?: Step['source']): Step => ({
    ...{ label, formula, value: amount(units), unit: 'amount' },
    ...(source === undefined ? {} : { source }),
  });
  const most = reverses.rule ? 'cost' : 'carrying';
  const ofMaterials = step(
    'Materials that are compared at cost: their products sell at it or above',
    'Σ their cost, whatever their own price',
    kept,
    KEEPS_MATERIALS_AT_COST[framework].source,
  );
  const missing = step(
    'Missing to a worth of 0',
    'Σ max(0, −NRV): no part of the stock; a provision would be another standard’s',
    short,
  );
  return [
    step('Carrying amount', `${shown(cost)} − ${shown(earlier)}`, carrying, measure.source),
    step(`Value, ${COMPARED[basis]}`, `Σ min(${most}, max(0, ${measure.rule}))`, value, measure.source),
    ...(kept > 0 ? [ofMaterials] : []),
    ...(short > 0 ? [missing] : []),
    step(
      'Reversal of earlier write-downs',
      reverses.rule ? 'Σ max(0, value − carrying)' : 'none: what stock was written down to is its new cost',
      reversal,
      reverses.source,
    ),
    step(
      'Write-down',
      `${shown(carrying)} − ${shown(value)} + ${shown(reversal)}`,
      writeDown,
      measure.source,
    ),
  ];
}

/** The list itself. */
export function listStep(table: Matrix, { framework }: ListTerms): Step {
  return {
    label: 'Stock list',
    formula: 'write-down − reversal = carrying − value',
    value: table,
    unit: 'table',
    source: MEASURE_OF_STOCK[framework].source,
  };
}
