import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import { HeatMap } from '../../../src/taskpane/chart/HeatMap';
import { amountText } from '../../../src/taskpane/typed/amount';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);

beforeEach(() => {
  render(
    <FluentProvider theme={webLightTheme}>
      <HeatMap
        label="Headroom"
        rowTitle="Growth"
        columnTitle="Discount rate"
        rows={['1 %', '9 %']}
        columns={['8 %', '10 %']}
        values={[
          [500, -20],
          ['#NUM!', 300],
        ]}
        textOf={(value) => amountText(value, 'en-US')}
        isBase={(row, column) => row === 0 && column === 1}
      />
    </FluentProvider>,
  );
});

it('every figure stands under its rate and beside its growth', () => {
  const table = screen.getByRole('table', { name: 'Headroom' });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Growth', '8 %', '10 %'],
    ['1 %', '500.00', '▼(20.00), base case'],
    ['9 %', '#NUM!', '300.00'],
  ]);
  expect(within(table).getByRole('columnheader', { name: 'Discount rate' })).toHaveAttribute('colspan', '2');
  expect(within(table).getByRole('rowheader', { name: '9 %' })).toBeInTheDocument();
});

it('a negative figure is heard and not only seen', () => {
  const mark = screen.getByRole('img', { name: 'negative' });
  expect(mark.closest('td')).toHaveTextContent('(20.00)');
});

it('a table wider than its place can be moved by keyboard', () => {
  expect(screen.getByRole('region', { name: 'Headroom' })).toHaveAttribute('tabindex', '0');
});

it('says what its marks mean', () => {
  expect(
    screen.getByText('▼ and brackets: below zero. Thick line: break-even. Ringed: base case.'),
  ).toBeInTheDocument();
});
