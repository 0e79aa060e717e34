import { accountIn, defaultRows, EVERYWHERE } from '../../../src/core/journal/chart';
import { ownRows, withNamed } from '../../../src/taskpane/accounts/chart-change';

const bank = { code: '1000', account: 'Bank' };

it('without a chart every other role keeps its default', () => {
  const chart = withNamed(undefined, new Map([['cash', bank]]));
  expect(accountIn(chart, 'cash')).toEqual(bank);
  expect(accountIn(chart, 'inventory')).toEqual({ code: '', account: 'Inventory' });
  expect(chart).toHaveLength(defaultRows().length);
});

it('names the row for every class and book, and adds it where there is none', () => {
  const shops = { role: 'cash', assetClass: 'Shops', book: '', code: '', account: 'Till' } as const;
  expect(withNamed([shops], new Map([['cash', bank]]))).toEqual([
    shops,
    { ...EVERYWHERE, role: 'cash', ...bank },
  ]);
  expect(ownRows([shops], 'cash')).toBe(1);
  expect(ownRows(defaultRows(), 'cash')).toBe(0);
  expect(ownRows(undefined, 'cash')).toBe(0);
});
