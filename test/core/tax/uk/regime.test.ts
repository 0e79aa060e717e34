import { UK } from '../../../../src/core/tax/uk/regime';
import { serial } from './periods';

test('every table is listed once, its rows oldest first and all of them sourced', () => {
  expect(UK.tables.map(({ name }) => name)).toEqual([
    'Main rate of writing-down allowances, companies',
    'Main rate of writing-down allowances, income tax',
    'Special rate of writing-down allowances, companies',
    'Special rate of writing-down allowances, income tax',
    'Small pool limit, companies',
    'Small pool limit, income tax',
    'Full expensing, companies',
    'First-year allowance on special rate spending, companies',
    'First-year allowance on main rate spending',
    'Annual investment allowance, companies',
    'Annual investment allowance, income tax',
  ]);
  for (const { rows } of UK.tables) {
    const days = rows.map(({ from }) => serial(from));
    expect([...days].sort((a, b) => a - b)).toEqual(days);
    expect(new Set(days).size).toBe(days.length);
    expect(rows.filter(({ source }) => source.work === '' || source.place === '')).toEqual([]);
  }
});

test('figures show as the law writes them', () => {
  const shown = UK.tables.map((table) => {
    const latest = table.rows[table.rows.length - 1]?.figure;
    return latest === undefined ? '' : table.shows(latest);
  });
  expect(shown).toEqual([
    ...['14 %', '14 %', '6 %', '6 %', '£1,000', '£1,000'],
    ...['100 %', '50 %', '40 %', '£1,000,000', '£1,000,000'],
  ]);
});
