import fc from 'fast-check';
import { inventory } from '../../../src/core/inventory/inventory';
import { formulasOf, problemOf, valueOf } from '../answers';
import { cents, column, linesOf, sum } from '../tables';
import { byItem, listOf, measured, totalOf, worth, type Item } from './stock-lists';
import { answersOf, listings, rowsOf } from './stock-oracle';

const HEADER = ['Item', 'Group', 'Carrying', 'NRV', 'Value', 'Write-down', 'Reversal'];

/** Kieso, Regner Foods: cost and market of each. */
const REGNER: readonly Item[] = [
  worth(80_000, 104_000, { Item: 'Spinach', Group: 'Frozen' }),
  worth(100_000, 90_000, { Item: 'Carrots', Group: 'Frozen' }),
  worth(50_000, 40_000, { Item: 'Cut beans', Group: 'Frozen' }),
  worth(90_000, 48_000, { Item: 'Peas', Group: 'Canned' }),
  worth(95_000, 92_000, { Item: 'Mixed vegetables', Group: 'Canned' }),
];

describe('published examples', () => {
  test.each([
    ['item', 350_000],
    ['group', 370_000],
    ['total', 374_000],
  ])('Regner Foods by %s is worth %d', (basis, expected) => {
    expect(totalOf(REGNER, basis, 'US GAAP').Value).toBe(expected);
  });

  test('by group a line each, in the order in which they appear', () => {
    expect(valueOf(inventory(listOf(REGNER), 'group'))).toEqual([
      HEADER,
      ['', 'Frozen', 230_000, 234_000, 230_000, 0, 0],
      ['', 'Canned', 185_000, 140_000, 140_000, 45_000, 0],
      ['Total', '', 415_000, 374_000, 370_000, 45_000, 0],
    ]);
  });

  test('all at once one line', () => {
    expect(valueOf(inventory(listOf(REGNER), 'total', 'US GAAP'))).toEqual([
      HEADER,
      ['Total', '', 415_000, 374_000, 374_000, 41_000, 0],
    ]);
  });
});

describe('what an item is written down to', () => {
  test('cost is quantity × unit cost, rounded once, half away from zero', () => {
    // 3 × 0.335 is 1.005 and no double; 1,234.567 × 8.1 is 9,999.9927.
    const items = [
      { Item: 'A', Quantity: 3, 'Unit cost': 0.335, 'Selling price': 1 },
      { Item: 'B', Quantity: 1234.567, 'Unit cost': 8.1, 'Selling price': 8, 'Selling costs': 0.05 },
      { Item: 'C', Quantity: 0.5, 'Unit cost': 1, 'Selling price': 0, 'Selling costs': 0.21 },
    ];
    expect(byItem(measured(items), 'Carrying')).toEqual({ A: 1.01, B: 9999.99, C: 0.5, Total: 10_001.5 });
    expect(byItem(measured(items), 'NRV')).toEqual({ A: 3, B: 9814.81, C: -0.11, Total: 9817.7 });
    expect(byItem(measured(items), 'Value')).toEqual({ A: 1.01, B: 9814.81, C: 0, Total: 9815.82 });
    const whole = linesOf(valueOf(inventory(listOf(items), 'item', 'IFRS', 0)));
    expect(byItem(whole, 'Carrying')).toEqual({ A: 1, B: 10_000, C: 1, Total: 10_002 });
  });

  test('an earlier write-down is reversed as far as stock recovers under IFRS, and is its cost under US GAAP', () => {
    const items = [
      worth(1000, 850, { Item: 'Recovers', 'Earlier write-down': 300 }),
      worth(1000, 1200, { Item: 'Recovers whole', 'Earlier write-down': 300 }),
      worth(1000, 600, { Item: 'Falls', 'Earlier write-down': 300 }),
    ];
    const { Recovers, 'Recovers whole': whole, Falls } = byItem(measured(items), 'Value');
    expect([Recovers, whole, Falls]).toEqual([850, 1000, 600]);
    expect(totalOf(items)).toMatchObject({ Carrying: 2100, 'Write-down': 100, Reversal: 450 });
    for (const framework of ['US GAAP', 'US GAAP LIFO']) {
      const market = items.map((item) => ({ ...item, 'Replacement cost': 2000, 'Normal profit': 0 }));
      expect(byItem(measured(market, 'item', framework), 'Value')).toEqual({
        ...{ Recovers: 700, 'Recovers whole': 700, Falls: 600, Total: 2000 },
      });
      expect(totalOf(market, 'item', framework)).toMatchObject({ 'Write-down': 100, Reversal: 0 });
    }
  });

  test('materials whose products sell above cost stay at cost, and shield nothing else of their group', () => {
    const steel = worth(100, 80, { Item: 'Steel', Group: 'G', 'Product sells above cost': 'yes' });
    const other = worth(100, 70, { Item: 'Other', Group: 'G', 'Product sells above cost': 'no' });
    expect(byItem(measured([steel, other]), 'Value')).toEqual({ Steel: 100, Other: 70, Total: 170 });
    expect(byItem(measured([steel, other]), 'NRV')).toEqual({ Steel: 80, Other: 70, Total: 150 });
    const dear = { ...steel, 'Selling price': 500 };
    expect(totalOf([dear, other], 'group').Value).toBe(170);
    expect(totalOf([{ ...steel, 'Earlier write-down': 30 }])).toMatchObject({ Value: 100, Reversal: 30 });
  });

  test('what is under contract is an item of its own, by item alone', () => {
    const free = { Item: 'A', Group: 'G', Quantity: 10, 'Unit cost': 50, 'Selling price': 44 };
    const sold = { ...free, 'Contract quantity': 6, 'Contract price': 53 };
    expect(totalOf([sold])).toMatchObject({ NRV: 494, Value: 476, 'Write-down': 24 });
    expect(totalOf([sold], 'group')).toMatchObject({ NRV: 494, Value: 494, 'Write-down': 6 });
    expect(totalOf([{ ...sold, 'Contract quantity': 25 }])).toMatchObject({ NRV: 530, Value: 500 });
    expect(totalOf([{ ...sold, 'Contract quantity': 0 }])).toMatchObject({ NRV: 440, Value: 440 });
    expect(totalOf([{ ...sold, 'Contract price': 40 }])).toMatchObject({ NRV: 416, Value: 416 });
  });

  test('an item that costs more to sell than it brings is worth nothing, and lowers no other of its group', () => {
    const items = [worth(100, -50, { Item: 'A', Group: 'G' }), worth(100, 120, { Item: 'B', Group: 'G' })];
    expect(byItem(measured(items), 'Value')).toEqual({ A: 0, B: 100, Total: 100 });
    expect(totalOf(items, 'group')).toMatchObject({ NRV: 70, Value: 120 });
    const working = formulasOf(inventory(listOf(items)));
    expect(working).toContainEqual(expect.stringContaining('Σ max(0, −NRV)'));
    const kept = items.map((item) => ({ ...item, 'Product sells above cost': 'yes' }));
    expect(formulasOf(inventory(listOf(kept))).join()).not.toContain('Σ max(0, −NRV)');
  });
});

describe('the list', () => {
  test('needs an item, a quantity, a cost and a price; all else may be missing, and columns stand in any order', () => {
    const list = [
      ['selling PRICE', 'Notes', 'Unit cost', 'Quantity', 'Item'],
      [8, 'x', 10, 5, 'A'],
      [null, '', 0, '', null],
    ];
    expect(valueOf(inventory(list))).toEqual([
      HEADER,
      ['A', '', 50, 40, 40, 10, 0],
      ['Total', '', 50, 40, 40, 10, 0],
    ]);
  });

  test('a group is one whatever the case of its name and the blanks around it', () => {
    const groups = ['Tins', ' tins', 'TINS '].map((Group) => worth(10, 5, { Group }));
    expect(measured(groups, 'group').map(({ Group }) => Group)).toEqual(['Tins', '']);
  });

  test('blank words are their defaults', () => {
    const list = listOf(REGNER);
    for (const blank of [null, undefined, '', 0]) {
      expect(valueOf(inventory(list, blank, blank, null))).toEqual(
        valueOf(inventory(list, 'item', 'IFRS', 2)),
      );
    }
  });
});

describe('properties', () => {
  const RUNS = { numRuns: 400 };
  const bases = fc.constantFrom('item', 'group', 'total');
  const frameworks = fc.constantFrom('IFRS', 'US GAAP', 'US GAAP LIFO');
  const allowed = fc.tuple(bases, frameworks).map(([basis, framework]) => ({
    ...{ basis, framework: basis === 'total' && framework === 'IFRS' ? 'US GAAP' : framework },
  }));

  test('every figure is that of exact decimals', () => {
    fc.assert(
      fc.property(listings, allowed, ({ items, decimals }, { basis, framework }) => {
        const table = valueOf(inventory(rowsOf(items, decimals), basis, framework, decimals));
        expect(table.slice(1).map((row) => row.slice(2))).toEqual(
          answersOf(items, basis, framework, decimals),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test('write-down − reversal is carrying − value on every line, and the total is the sum of the lines', () => {
    fc.assert(
      fc.property(listings, allowed, ({ items }, { basis, framework }) => {
        const table = valueOf(inventory(rowsOf(items, 2), basis, framework));
        const lines = linesOf(table);
        for (const line of lines) {
          const [carrying, value, down, up] = ['Carrying', 'Value', 'Write-down', 'Reversal'].map((name) =>
            cents(line[name]),
          ) as [number, number, number, number];
          expect(down - up).toBe(carrying - value);
        }
        for (const name of basis === 'total' ? [] : HEADER.slice(2)) {
          const figures = column(table, name).map(cents);
          expect(figures.pop()).toBe(sum(figures));
        }
      }),
      RUNS,
    );
  });

  test('value lies between 0 and cost; by item it is at most by group, by group at most as a whole', () => {
    fc.assert(
      fc.property(listings, fc.constantFrom('US GAAP', 'US GAAP LIFO', 'IFRS'), ({ items }, framework) => {
        const list = rowsOf(items, 2);
        const allowedBases = framework === 'IFRS' ? ['item', 'group'] : ['item', 'group', 'total'];
        const tables = allowedBases.map((basis) => valueOf(inventory(list, basis, framework)));
        const costs = items.map(({ cost }) => cost);
        const ends = tables.map((table) => cents(column(table, 'Value').at(-1)));
        const losses = tables.map((table) => cents(column(table, 'Write-down').at(-1)));
        expect([...ends].sort((a, b) => a - b)).toEqual(ends);
        expect([...losses].sort((a, b) => b - a)).toEqual(losses);
        const values = column(tables[0] ?? [], 'Value').slice(0, -1);
        values.forEach((value, index) => {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(cents(value)).toBeLessThanOrEqual(Number(costs[index]?.(2)));
        });
      }),
      RUNS,
    );
  });

  test('the order of rows changes no line', () => {
    fc.assert(
      fc.property(listings, allowed, ({ items }, { basis, framework }) => {
        const inOrder = valueOf(inventory(rowsOf(items, 2), basis, framework));
        const backwards = valueOf(inventory(rowsOf([...items].reverse(), 2), basis, framework));
        expect(backwards.at(-1)).toEqual(inOrder.at(-1));
        const sorted = (table: typeof inOrder) => table.map((row) => JSON.stringify(row)).sort();
        expect(sorted(backwards)).toEqual(sorted(inOrder));
      }),
      RUNS,
    );
  });
});

describe('bad input', () => {
  const good = worth(100, 80, { Item: 'Good', Group: 'G' });

  test.each([
    ['Quantity', 'many', 'not-understood', '"many"'],
    ['Quantity', -1, 'out-of-range', '-1'],
    ['Unit cost', -1, 'out-of-range', '-1'],
    ['Selling price', {}, 'not-understood', 'an error or an object'],
    ['Completion costs', -2, 'out-of-range', '-2'],
    ['Selling costs', 'x', 'not-understood', '"x"'],
    ['Earlier write-down', 100.01, 'out-of-range', '100.01'],
    ['Earlier write-down', -1, 'out-of-range', '-1'],
    ['Product sells above cost', 'maybe', 'not-understood', '"maybe"'],
    ['Contract quantity', -1, 'out-of-range', '-1'],
    ['Unit cost', 1e16, 'out-of-range', '10000000000000000'],
    ['Item', {}, 'not-understood', 'an error or an object'],
    ['Group', {}, 'not-understood', 'an error or an object'],
  ])(
    'a row whose %s is %p shows that in its cells and in the total; the others go on',
    (name, cell, kind, got) => {
      const table = valueOf(inventory(listOf([good, { ...good, Item: 'Bad', [name]: cell }])));
      const problem = expect.objectContaining({ kind, got, argument: `items row 3, ${name}` }) as unknown;
      expect(table[1]).toEqual(['Good', 'G', 100, 80, 80, 20, 0]);
      expect(table[2]?.slice(2)).toEqual(HEADER.slice(2).map(() => problem));
      expect(table[3]).toEqual(['Total', '', ...HEADER.slice(2).map(() => problem)]);
    },
  );

  test('by group it shows in its group and in the total, whatever of its names can be read', () => {
    const bad = { ...good, Item: {}, Quantity: 5 };
    const other = worth(50, 60, { Item: 'B', Group: 'H' });
    const table = valueOf(inventory(listOf([good, bad, other]), 'group'));
    const problem = expect.objectContaining({ argument: 'items row 3, Item' }) as unknown;
    expect(table[1]).toEqual(['', 'G', ...HEADER.slice(2).map(() => problem)]);
    expect(table[2]).toEqual(['', 'H', 50, 60, 50, 0, 0]);
    expect(table[3]).toEqual(['Total', '', ...HEADER.slice(2).map(() => problem)]);
  });

  test('by group an item without one is none of any', () => {
    const table = valueOf(inventory(listOf([good, { ...good, Group: null }]), 'group'));
    expect(table[1]).toEqual(['', 'G', 100, 80, 80, 20, 0]);
    expect(table[2]?.[2]).toEqual({
      ...{ kind: 'not-understood', argument: 'items row 3, Group', got: 'nothing' },
      takes: 'the name of a group of similar items',
    });
  });

  test('a contract quantity needs a price', () => {
    const table = valueOf(inventory(listOf([{ ...good, 'Contract quantity': 1 }])));
    expect(table[1]?.[2]).toMatchObject({ kind: 'out-of-range', argument: 'items row 2, Contract price' });
  });

  test('amounts that do not add up exactly are a problem of the total alone', () => {
    const table = valueOf(inventory(listOf([worth(9e13, 9e13), worth(9e13, 9e13)])));
    expect(table[1]?.[2]).toBe(9e13);
    expect(table[3]?.[2]).toMatchObject({ kind: 'out-of-range', argument: 'items' });
  });

  test.each([
    ['items', [null], 'nothing', 'a table with a header row'],
    ['items', [[['Item', 'Quantity', 'Unit cost']]], 'no column Selling price', 'Selling price'],
    ['items', [[['Item', 'Quantity', 'Unit cost', 'Selling price']]], 'no rows', 'a table with at least one'],
    ['items', [listOf([worth(1, 1)]), 'group'], 'no column Group', 'Group'],
    [
      'items',
      [listOf([worth(1, 1)]), 'item', 'US GAAP LIFO'],
      'no column Replacement cost',
      'Replacement cost',
    ],
    [
      'items',
      [listOf([worth(1, 1, { 'Replacement cost': 1 })]), 'item', 'US GAAP LIFO'],
      'no column Normal profit',
      'Normal profit',
    ],
    ['basis', [listOf([good]), 'line'], '"line"', 'item, group or total'],
    ['basis', [listOf([good]), 'Total'], '"Total"', 'item or group under IFRS'],
    ['basis', [listOf([good]), 'total', 'ifrs'], '"total"', '(IAS 2.29)'],
    ['framework', [listOf([good]), 'item', 'GAAP'], '"GAAP"', 'IFRS, US GAAP or US GAAP LIFO'],
  ] as const)('%s: %j is refused', (argument, [items, basis, framework], got, takes) => {
    expect(problemOf(inventory(items, basis, framework))).toEqual({
      ...{ kind: 'not-understood', argument, got },
      takes: expect.stringContaining(takes) as unknown,
    });
  });

  test('decimals past four are refused', () => {
    expect(problemOf(inventory(listOf([good]), 'item', 'IFRS', 5))).toMatchObject({ argument: 'decimals' });
  });
});

describe('size', () => {
  const list = (length: number) => listOf(Array.from({ length }, () => worth(10, 8, { Group: 'G' })));

  test('as many items as a sheet takes at once, header and total counted', () => {
    const table = valueOf(inventory(list(14_283)));
    expect(table).toHaveLength(14_285);
    expect(table.at(-1)).toEqual(['Total', '', 142_830, 114_264, 114_264, 28_566, 0]);
  });

  test.each([14_284, 14_285, 20_000])('%d items are too many, and the size is told', (length) => {
    const cells = ((length + 2) * 7).toLocaleString('en-US');
    expect(problemOf(inventory(list(length)))).toEqual({
      ...{ kind: 'too-large', argument: 'items', got: `${length.toLocaleString('en-US')} items` },
      takes: `a list whose table has at most 100,000 cells; this one has ${cells}`,
    });
    expect(valueOf(inventory(list(length), 'group'))).toHaveLength(3);
  });
});
