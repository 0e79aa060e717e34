import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { axeFindings, setPaneWidth, wideParts } from './pane-audit';
import { addSheet, expectCell, openWorkbench, pane, readCell, selectCell, typeInto } from './sheet';

const CHARGE = 'Charge of the period';

test.beforeEach(async ({ page }) => {
  await openWorkbench(page);
});

async function rowOf(page: Page, row: number): Promise<unknown[]> {
  const cells = ['A', 'B', 'C', 'D', 'E'].map((column) => readCell(page, `Journal!${column}${row}`));
  return (await Promise.all(cells)).map((cell) => cell.text);
}

function field(form: FrameLocator, name: string) {
  return form.getByRole('textbox', { name });
}

async function insert(form: FrameLocator, says: string): Promise<void> {
  await form.getByRole('button', { name: 'Insert' }).click();
  await expect(form.getByText(says)).toBeVisible();
}

test('a charge in a cell becomes an entry in the table Journal', async ({ page }) => {
  const sheet = await addSheet(page);
  await typeInto(page, 'B2', '=WDV.DDB(10000,1000,5,1)');
  await selectCell(page, 'B2');
  const form = pane(page);
  await form.getByRole('button', { name: `Take from selected cells: ${CHARGE}` }).click();
  await expect(field(form, CHARGE)).toHaveValue('4,000.00');
  await expect(form.getByRole('button', { name: `Show ${sheet}!B2` })).toHaveText(`=${sheet}!B2`);
  await field(form, 'Date').fill('31.3.2026');
  await expect(form.getByText('31 March 2026')).toBeVisible();
  await field(form, 'Memo').fill('March 2026');
  await expect(form.getByText('Journal!A2:E3, 2 lines, new sheet')).toBeVisible();
  await insert(form, 'Inserted 2 lines at Journal!A2:E3.');

  expect(await rowOf(page, 1)).toEqual(['Date', 'Account', 'Debit', 'Credit', 'Memo']);
  expect(await rowOf(page, 2)).toEqual(['2026-03-31', 'Depreciation expense', '4,000.00', '', 'March 2026']);
  expect(await rowOf(page, 3)).toEqual([
    '2026-03-31',
    'Accumulated depreciation',
    '',
    '4,000.00',
    'March 2026',
  ]);

  await form.getByRole('button', { name: 'Show Journal!A2:E3' }).click();
  await expect(page.locator('.o-sheet.active')).toContainText('Journal');
});

test('a second entry goes below the first, as rows of the same table', async ({ page }) => {
  const form = pane(page);
  await field(form, CHARGE).fill('100');
  await insert(form, 'Inserted 2 lines at Journal!A2:E3.');
  await field(form, CHARGE).fill('200');
  await expect(form.getByText('Journal!A4:E5, 2 lines')).toBeVisible();
  await field(form, CHARGE).press('Alt+i');
  await expect(form.getByText('Inserted 2 lines at Journal!A4:E5.')).toBeVisible();
  await expectCell(page, 'Journal!C2', '100.00');
  await expectCell(page, 'Journal!C4', '200.00');
});

test('a memo that looks like a formula arrives as text', async ({ page }) => {
  const form = pane(page);
  for (const [i, memo] of ['=1+1', "'quoted", '+49 30', '@SUM(A1)'].entries()) {
    await field(form, CHARGE).fill('100');
    await field(form, 'Memo').fill(memo);
    await insert(form, `Inserted 2 lines at Journal!A${2 + 2 * i}:E${3 + 2 * i}.`);
    const { value, text } = await readCell(page, `Journal!E${2 + 2 * i}`);
    expect([value, text]).toEqual([memo, memo]);
  }
});

test('one Ctrl+Z takes an entry back', async ({ page }) => {
  const form = pane(page);
  await field(form, CHARGE).fill('100');
  await insert(form, 'Inserted 2 lines at Journal!A2:E3.');
  await insert(form, 'Inserted 2 lines at Journal!A4:E5.');
  await form.getByRole('button', { name: 'Show Journal!A4:E5' }).click();
  await selectCell(page, 'G1');
  await page.keyboard.press('Control+z');
  await expectCell(page, 'Journal!C4', '');
  await expectCell(page, 'Journal!D5', '');
  await expectCell(page, 'Journal!C2', '100.00');
});

test('a linked cell that changes is followed', async ({ page }) => {
  await addSheet(page);
  await typeInto(page, 'B2', '=SUM(D1:D2)');
  await typeInto(page, 'D1', '4000');
  await selectCell(page, 'B2');
  const form = pane(page);
  await form.getByRole('button', { name: `Take from selected cells: ${CHARGE}` }).click();
  await expect(field(form, CHARGE)).toHaveValue('4,000.00');
  await typeInto(page, 'D2', '500');
  await expect(field(form, CHARGE)).toHaveValue('4,500.00');
  await expect(form.getByText('changed; was 4,000.00')).toBeVisible();
});

test('nothing is overwritten below the table', async ({ page }) => {
  const form = pane(page);
  await field(form, CHARGE).fill('100');
  await insert(form, 'Inserted 2 lines at Journal!A2:E3.');
  await form.getByRole('button', { name: 'Show Journal!A2:E3' }).click();
  await typeInto(page, 'B5', 'Prepared by KM');
  await selectCell(page, 'G1');
  await expect(form.getByText('Journal!B5 stands below the table Journal.').first()).toBeVisible();
  await expect(form.getByRole('button', { name: 'Insert' })).toHaveAttribute('aria-disabled', 'true');
  await expectCell(page, 'Journal!B5', 'Prepared by KM');
});

test('T accounts carry what is posted, the entry and the balance', async ({ page }) => {
  const form = pane(page);
  const expense = form.getByRole('table', { name: 'Depreciation expense' }).getByRole('row');
  await field(form, CHARGE).fill('100');
  await expect(expense).toHaveText(['DebitCredit', 'Opening0.00', 'This entry100.00', 'Closing100.00']);
  await insert(form, 'Inserted 2 lines at Journal!A2:E3.');
  await field(form, CHARGE).fill('250');
  await expect(expense).toHaveText(['DebitCredit', 'Opening100.00', 'This entry250.00', 'Closing350.00']);
  await form.getByRole('button', { name: 'Show Journal!A2:E3' }).click();
  await typeInto(page, 'C2', 'a lot');
  await expect(form.getByText('Journal!C2 holds "a lot" instead of a number.')).toBeVisible();
});

for (const width of [320, 450]) {
  for (const theme of ['light', 'dark'] as const) {
    test(`at ${width} px in ${theme} nothing scrolls sideways and axe finds nothing`, async ({ page }) => {
      const form = pane(page);
      await page.getByLabel('Dark').setChecked(theme === 'dark');
      await setPaneWidth(page, width);
      await form.getByRole('combobox', { name: 'Kind' }).selectOption('impairment');
      await field(form, 'Impairment loss').fill('123,456,789.25');
      await field(form, 'Part against revaluation surplus').fill('23,456,789.25');
      await field(form, 'Memo').fill('Impairment of the press line after the test at year end');
      await insert(form, 'Inserted 3 lines at Journal!A2:E4.');
      await expect(form.getByRole('cell', { name: '246,913,578.50' })).toBeVisible();
      expect(await wideParts(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
