import { screen, waitFor } from '@testing-library/react';
import { SETTINGS_SETTING } from '../../../src/workbook/settings-kept';
import { installExcel, removeExcel } from '../../workbook/install';
import { freshLedger, ledger } from '../fake-ledger';
import { open } from '../open-pane';

jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  window.localStorage.setItem('test.view', 'settings');
  freshLedger();
});
afterEach(removeExcel);

const choice = (name: string) => screen.getByRole('combobox', { name });

it('every choice is kept in the workbook at once', async () => {
  const book = installExcel();
  const { user } = await open(book);
  await user.selectOptions(choice('Framework'), 'US GAAP');
  await user.selectOptions(choice('Currency digits'), '0');
  await user.selectOptions(choice('Financial year closes in'), 'March');
  await user.selectOptions(choice('Convention'), 'half-year');
  await waitFor(() =>
    expect(book.settings.get(SETTINGS_SETTING)).toEqual({
      version: 1,
      framework: 'US GAAP',
      decimals: 0,
      yearEnd: 3,
      convention: 'half-year',
      theme: 'office',
    }),
  );
});

it('shows what the workbook keeps, and the pane takes its theme', async () => {
  const book = installExcel();
  book.settings.set(SETTINGS_SETTING, { version: 1, theme: 'dark', yearEnd: 6 });
  await open(book);
  await waitFor(() => expect(choice('Theme')).toHaveDisplayValue('Dark'));
  expect(choice('Financial year closes in')).toHaveDisplayValue('June');
  expect(screen.getByRole('main').parentElement?.style.colorScheme).toBe('dark');
});

it('says what the workbook keeps and cannot be read', async () => {
  const book = installExcel();
  book.settings.set(SETTINGS_SETTING, { version: 1, decimals: 9 });
  await open(book);
  expect(await screen.findByText('decimals got 9; it takes a whole number from 0 to 4.')).toBeInTheDocument();
});

it('says when the workbook keeps nothing, and shows what counts', async () => {
  const book = installExcel();
  const { user } = await open(book);
  book.isStructureProtected = true;
  await user.selectOptions(choice('Framework'), 'US GAAP');
  expect(
    await screen.findByText('Not kept in the workbook. The sheet or the workbook is protected.'),
  ).toBeInTheDocument();
  expect(choice('Framework')).toHaveValue('IFRS');
});

it('the currency keeps its digits once runs were posted with them', async () => {
  ledger.runs = [
    {
      id: 'depreciation 20260101-20260131',
      register: 'Register',
      book: '',
      from: 46023,
      to: 46053,
      scope: 'class',
      entries: 1,
      state: 'posted',
      digest: '',
      charges: new Map(),
    },
  ];
  const { user } = await open(installExcel());
  await user.selectOptions(choice('Currency digits'), '0');
  expect(await screen.findByText(/^The currency keeps its digits/)).toBeInTheDocument();
  expect(choice('Currency digits')).toHaveValue('2');
});

it('an entry is counted in the currency of the workbook', async () => {
  const book = installExcel();
  book.settings.set(SETTINGS_SETTING, { version: 1, decimals: 0 });
  window.localStorage.setItem('test.view', 'journal');
  const { user } = await open(book);
  const amount = screen.getByLabelText('Charge of the period', { selector: 'input' });
  await waitFor(() => expect(amount).toHaveAttribute('placeholder', '0'));
  await user.type(amount, '4000.6{Enter}');
  expect(screen.getByText('Posted as 4,001: finer than the minor unit.')).toBeInTheDocument();
});

jest.mock('../../../src/workbook/insert-sample', () => {
  const sheets = ['Start here', 'Register'];
  let isThere = false;
  const place = () =>
    isThere
      ? { done: false, refusal: { sentence: 'The workbook has a sheet named Start here already.' } }
      : { done: true, value: { sheets, cells: 1200 } };
  return {
    findSamplePlace: () => Promise.resolve(place()),
    insertSample() {
      const made = place();
      isThere = true;
      return Promise.resolve(made);
    },
  };
});

it('inserts the sample sheets once they are asked for, and says why it cannot do so twice', async () => {
  const book = installExcel();
  const { user } = await open(book);
  await user.click(screen.getByRole('button', { name: 'Sample sheets' }));
  expect(
    await screen.findByText('2 new sheets at the end of the workbook, 1,200 cells: Start here, Register.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Insert samples' }));
  expect(await screen.findByText('Inserted 2 sheets. Begin with the first of them.')).toBeVisible();
  expect(await screen.findByText('The workbook has a sheet named Start here already.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Insert samples' })).toHaveAttribute('aria-disabled', 'true');
});
