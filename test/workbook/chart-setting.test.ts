import { CHART_SETTING, readChart, renameAccounts } from '../../src/workbook/chart-setting';
import { installExcel } from './install';

it('is the defaults in a workbook that keeps none', async () => {
  installExcel();
  expect(await readChart()).toEqual({ done: true, value: { chart: new Map(), sentences: [] } });
});

it('keeps a renamed account in the workbook', async () => {
  const book = installExcel();
  await renameAccounts(new Map([['cash', '=1000 Bank']]));
  expect(book.settings.get(CHART_SETTING)).toEqual({ version: 1, accounts: { cash: '=1000 Bank' } });
  expect(await readChart()).toMatchObject({ value: { chart: new Map([['cash', '=1000 Bank']]) } });
});

it('changes only the accounts it names, whoever changed the others meanwhile', async () => {
  const book = installExcel();
  await renameAccounts(new Map([['cash', '1000 Bank']]));
  const theirs = { cash: '1000 Bank', inventory: '1400 Stock' };
  book.settings.set(CHART_SETTING, { version: 1, accounts: theirs });
  const chart = new Map([
    ['inventory', '1400 Stock'],
    ['loan', '3300 Loan'],
  ]);
  const renamed = await renameAccounts(
    new Map([
      ['cash', 'Cash'],
      ['loan', '3300 Loan'],
    ]),
  );
  expect(renamed).toEqual({ done: true, value: { chart, sentences: [] } });
});

it('reads garbage as the defaults and says so', async () => {
  const book = installExcel();
  book.settings.set(CHART_SETTING, 'garbage');
  expect(await readChart()).toEqual({
    done: true,
    value: {
      chart: new Map(),
      sentences: [
        'The chart of accounts in this workbook cannot be read: it is "garbage". The defaults stand in.',
      ],
    },
  });
});

it('says when the workbook keeps nothing', async () => {
  const book = installExcel();
  book.isStructureProtected = true;
  expect(await renameAccounts(new Map([['cash', '1000 Bank']]))).toEqual({
    done: false,
    refusal: { sentence: 'The sheet or the workbook is protected.' },
  });
});
