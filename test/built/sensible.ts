/** A call of each function that computes: every required argument given, every optional one omitted. */

import type { Declared } from './add-in';

/** An argument a function can work with, by the catalogue's name for it. */
const SENSIBLE: Readonly<Record<string, unknown>> = {
  cost: 10_000,
  salvage: 1_000,
  life: 5,
  period: 2,
  month: 12,
  factor: 2,
  start_period: 0.5,
  end_period: 2,
  date_purchased: 39_679,
  first_period: 39_813,
  rate: 0.15,
  method: 'SLN',
  tax_rate: 0.25,
  in_service: 46_000,
  date: 46_500,
  from: 46_100,
  to: 46_500,
  kind: 'depreciation',
  amounts: [[4_000]],
  cash_flows: [[100], [110], [120]],
  carrying: 200_000,
  recoverable: 160_000,
  current_value: 160_000,
  // One of price and yield is needed.
  'WDV.BOND face': 100,
  'WDV.BOND coupon_rate': 0.05,
  'WDV.BOND periods': 10,
  'WDV.BOND price': 96,
  'WRITEDOWN.OBSOLESCENCE rates': [[0.1, 0.5]],
  'WRITEDOWN.RATIOS kind': 'inventory',
  items: [
    ['Item', 'Group', 'Quantity', 'Unit cost', 'Selling price'],
    ['Hinge', 'Steel', 100, 5.4, 5.1],
    ['Strip', 'Steel', 84, 912, 905],
  ],
  figures: [
    ['sales', 1_000],
    ['cogs', 600],
    ['operating expenses', 150],
    ['interest', 20],
    ['cash', 80],
    ['receivables', 120],
    ['inventory', 200],
    ['ppe', 500],
    ['current liabilities', 150],
    ['debt', 300],
  ],
  growth: 0.02,
  assets: [
    ['Asset', 'Carrying', 'Carrying without impairment'],
    ['Press', 120_000, 130_000],
    ['Hall', 80_000, 90_000],
  ],
  cgus: [
    ['CGU', 'Carrying', 'Remaining life'],
    ['North', 120_000, 10],
    ['South', 80_000, 20],
  ],
  nrv: 90,
  period_start: 45_658,
  period_end: 46_022,
  'WDV.US.MACRS basis': 100_000,
  'WDV.US.MACRS property_class': 5,
  'WDV.US.MACRS year': 1,
  'WDV.US.BONUS acquired': 45_689,
  'WDV.US.BONUS placed_in_service': 45_717,
  'WDV.US.SECTION179 tax_year': 2_025,
  'WDV.US.SECTION179 elected': 300_000,
  'WDV.US.SECTION179 property_placed': 300_000,
  'WDV.US.MIDQUARTER bases': [[60_000]],
  'WDV.US.MIDQUARTER placed_dates': [[45_689]],
  'WDV.UK.FYA incurred': 46_113,
  'WDV.IN.BLOCK opening': 1_000_000,
  'WDV.IN.HALFRATE put_to_use': 45_934,
  'WDV.CA.CCA opening': 20_000,
  'WDV.AU.DIMINISHING base_value': 36_500,
  'WDV.DE.DEGRESSIVE acquired': 45_839,
  register: [
    ['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service'],
    ['A-1', 'Vehicles', 30_000, 3_000, 5, 'SLN', 45_700],
  ],
  periods: 4,
};

export function sensibleArguments({ id, parameters }: Declared): unknown[] {
  return parameters.map(({ name, optional, dimensionality }) => {
    const own = SENSIBLE[`${id} ${name}`];
    if (optional === true) return own ?? null;
    return own ?? SENSIBLE[name] ?? (dimensionality === 'matrix' ? [[1]] : 1);
  });
}
