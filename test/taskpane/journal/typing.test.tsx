import { screen } from '@testing-library/react';
import { installExcel, removeExcel } from '../../workbook/install';
import { freshLedger } from '../fake-ledger';
import { LABEL, open, field, button, IN_BAR, entryRows } from '../open-pane';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  freshLedger();
});
afterEach(removeExcel);

it('shows an example and what to do while nothing is typed', async () => {
  await open(installExcel());
  expect(entryRows('Example of an entry')).toHaveLength(3);
  expect(screen.getByText('Enter the charge of the period.', IN_BAR)).toBeInTheDocument();
  expect(button('Insert')).toHaveAttribute('aria-disabled', 'true');
});

it('previews the balanced entry while it is typed', async () => {
  const { user } = await open(installExcel());
  await user.type(field(LABEL), '4000');
  await user.type(field('Date'), '31.3.2026');
  await user.type(field('Memo'), 'March');
  expect(entryRows()).toEqual([
    ['2026-03-31', 'Depreciation expense', '4,000.00', '', 'March'],
    ['2026-03-31', 'Accumulated depreciation', '', '4,000.00', 'March'],
    ['', 'Total', '4,000.00', '4,000.00', ''],
  ]);
  expect(screen.getByText('31 March 2026')).toBeInTheDocument();
  expect(await screen.findByText('Journal!A2:J3, 2 lines, new sheet', IN_BAR)).toBeInTheDocument();
});

it('a figure of the entry answers why', async () => {
  const { user } = await open(installExcel());
  await user.type(field(LABEL), '4000');
  await user.click(screen.getAllByRole('button', { name: '4,000.00' })[0] as HTMLElement);
  const steps = screen.getByRole('list', { name: 'Working' });
  expect(steps).toHaveTextContent('Depreciation expense4,000.00Dr 4,000IAS 16.48');
});

it('Enter commits and formats, Esc goes back to what was committed', async () => {
  const { user } = await open(installExcel());
  await user.type(field(LABEL), '1234.5{Enter}');
  expect(field(LABEL)).toHaveValue('1,234.50');
  await user.type(field(LABEL), '99{Escape}');
  expect(field(LABEL)).toHaveValue('1,234.50');
});

it('says what is wrong by its field once it is left, and why nothing can be inserted', async () => {
  const { user } = await open(installExcel());
  await user.type(field(LABEL), '(500)');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await user.tab();
  expect(screen.getByRole('alert')).toHaveTextContent(/^Charge of the period got -500; it takes/);
  expect(field(LABEL)).toBeInvalid();
  expect(button('Insert')).toHaveAttribute('aria-disabled', 'true');
  expect(button('Insert')).toHaveAccessibleDescription(/^Charge of the period got -500/);
});

it('says at its field to what an amount finer than the currency is rounded', async () => {
  const { user } = await open(installExcel());
  await user.type(field(LABEL), '12.345{Enter}');
  expect(screen.getByText('Posted as 12.35: finer than the minor unit.')).toBeInTheDocument();
  expect(entryRows()[0]?.[2]).toBe('12.35');
  await user.clear(field(LABEL));
  await user.type(field(LABEL), '12.350{Enter}');
  expect(screen.queryByText(/finer than/)).not.toBeInTheDocument();
});

it('shows the choices of a kind as accounts', async () => {
  const { user } = await open(installExcel());
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Inventory write-down');
  await user.type(field('Write-down'), '100');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Debit to' }), 'Cost of goods sold (cogs)');
  expect(entryRows().map((row) => row[1])).toEqual(['Cost of goods sold', 'Inventory', 'Total']);
});

it('shows a direction by its word where no single account tells it', async () => {
  const { user } = await open(installExcel());
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Deferred tax');
  await user.type(field('Movement of the year'), '100');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Treatment' }), 'Income');
  expect(entryRows()[0]?.slice(1, 4)).toEqual(['Deferred tax', '100.00', '']);
});

it('comes back half-typed when the pane is opened again', async () => {
  const book = installExcel();
  const { user, unmount } = await open(book);
  await user.type(field('Memo'), 'half a mem');
  unmount();
  await open(book);
  expect(field('Memo')).toHaveValue('half a mem');
});
