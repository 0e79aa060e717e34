import { screen } from '@testing-library/react';
import { MATERIALITY_SETTING } from '../../../src/workbook/materiality-setting';
import { installExcel } from '../../workbook/install';
import { entryRows, field, open } from '../open-pane';

jest.setTimeout(60_000);

const tab = (name: string) => screen.getByRole('tab', { name });

async function enter(
  user: Awaited<ReturnType<typeof open>>['user'],
  name: string,
  text: string,
): Promise<void> {
  await user.clear(await screen.findByLabelText(name, { selector: 'input' }));
  await user.type(field(name), `${text}{Enter}`);
}

async function writeDown(
  user: Awaited<ReturnType<typeof open>>['user'],
  amount: string,
): Promise<string | undefined> {
  await user.click(tab('Journal'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Inventory write-down');
  await enter(user, 'Write-down', amount);
  return entryRows()[0]?.join(' ');
}

it('decides the line of a write-down from an amount on', async () => {
  const book = installExcel();
  const { user } = await open(book);
  await user.click(tab('Settings'));
  await enter(user, 'Threshold', '50,000');
  expect(await screen.findByDisplayValue('50,000.00')).toBeVisible();
  expect(book.settings.get(MATERIALITY_SETTING)).toEqual({ version: 1, amount: 50_000 });
  expect(await writeDown(user, '50,000')).toContain('Inventory write-down expense');
  expect(await writeDown(user, '49,999.99')).toContain('Cost of goods sold');
  expect(screen.getByText('By the materiality threshold of 50,000.00')).toBeVisible();
});

it('leaves the choice to the person', async () => {
  const { user } = await open(installExcel());
  await user.click(tab('Settings'));
  await enter(user, 'Threshold', '50,000');
  await writeDown(user, '100');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Debit to' }), 'separate');
  expect(entryRows()[0]?.join(' ')).toContain('Inventory write-down expense');
  expect(screen.queryByText(/materiality threshold/)).toBeNull();
});

it('takes a share of a stock', async () => {
  const book = installExcel();
  const { user } = await open(book);
  await user.click(tab('Settings'));
  await enter(user, 'Threshold', '5%');
  await enter(user, 'Carrying amount of the stock', '800,000');
  expect(await screen.findByDisplayValue('5 %')).toBeVisible();
  expect(book.settings.get(MATERIALITY_SETTING)).toEqual({ version: 1, share: 0.05, stock: 800_000 });
  expect(await writeDown(user, '39,999')).toContain('Cost of goods sold');
});

it('says what it cannot take, and keeps nothing', async () => {
  const book = installExcel();
  const { user } = await open(book);
  await user.click(tab('Settings'));
  await enter(user, 'Threshold', 'much');
  expect(
    await screen.findByText('Threshold got "much"; it takes an amount like 50,000 or a share like 5 %.'),
  ).toBeVisible();
  await enter(user, 'Threshold', '150 %');
  await enter(user, 'Carrying amount of the stock', '10');
  expect(await screen.findByText(/Threshold got 1.5; it takes a fraction above 0/)).toBeVisible();
  expect(book.settings.has(MATERIALITY_SETTING)).toBe(false);
});

it('without one the usual treatment stands', async () => {
  const { user } = await open(installExcel());
  expect(await writeDown(user, '1')).toContain('Inventory write-down expense');
});
