import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeFindings, setPaneWidth, wideParts } from './pane-audit';
import {
  addSheet,
  expectCell,
  openSheet,
  openWorkbench,
  pane,
  readCell,
  selectCell,
  showView,
  typeInto,
} from './sheet';

test.beforeEach(async ({ page }) => openWorkbench(page));

const field = (page: Page, name: string): Locator => pane(page).getByRole('textbox', { name, exact: true });
const figure = (page: Page, label: string): Locator =>
  pane(page)
    .getByRole('region', { name: 'Result' })
    .getByRole('button', { name: new RegExp(`^${label} [\\d(]`) });

/** By its key; the view is loaded when it is first shown. */
async function openTest(page: Page): Promise<void> {
  await showView(page, 'Test');
  await expect(field(page, 'Name')).toBeVisible();
}

/** On with the Tab key until it has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let i = 0; i < 20; i += 1) {
    if (await wanted.evaluate((one) => one === one.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

async function typeField(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, field(page, name));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function amountOf(page: Page, address: string): Promise<string> {
  const { value } = await readCell(page, address);
  return Number(value).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

test('from an empty sheet to a working paper that is live, and its entry posted, by keyboard alone', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const form = pane(page);
  const sheet = await addSheet(page);
  await typeInto(page, 'A1', '100');
  await typeInto(page, 'B1', '110');
  await typeInto(page, 'C1', '120');
  await typeInto(page, 'A2', '3000');
  await selectCell(page, 'A2');
  await openTest(page);
  await typeField(page, 'Name', 'Press line 2026');
  await typeField(page, 'Date of the test', '2026-12-31');
  await tabTo(page, form.getByRole('button', { name: /: Carrying amount$/ }));
  await page.keyboard.press('Enter');
  await expect(field(page, 'Carrying amount')).toHaveValue('3,000.00');
  await typeField(page, 'Cash flows', `${sheet}!A1:C1`);
  await typeField(page, 'Discount rate before tax', '10%');
  await typeField(page, 'Growth after the last flow', '0.05');
  // 271.975… and 120 × 1.05 ÷ 0.05 ÷ 1.331 = 1,893.313… are 2,165.289….
  await expect(form.getByRole('paragraph').filter({ hasText: 'Impairment loss 834.71' })).toBeVisible();
  await expect(form.getByText(/^'Press line 2026'!A1:F55, 7\d cells, new sheet$/)).toBeVisible();
  await tabTo(page, figure(page, 'Value in use'));
  await page.keyboard.press('Alt+Enter');
  await expect(form.getByText('IAS 36.33')).toBeVisible();
  await page.keyboard.press('Alt+i');
  await expect(form.getByText(/^Wrote the working paper at 'Press line 2026'!A1:F55/)).toBeVisible();

  await expectCell(page, "'Press line 2026'!A1", 'Press line 2026');
  for (const [label, at] of [
    ['Value in use', 'B17'],
    ['Recoverable amount', 'B18'],
    ['Impairment loss', 'B20'],
  ] as const) {
    await expectCell(page, `'Press line 2026'!A${at.slice(1)}`, label);
    await expect(figure(page, label)).toContainText(await amountOf(page, `'Press line 2026'!${at}`));
  }
  await expectCell(page, "'Press line 2026'!B21", 'Impairment loss');

  await tabTo(page, form.getByRole('button', { name: 'Take to the Journal' }));
  await page.keyboard.press('Enter');
  await expect(field(page, 'Impairment loss')).toHaveValue('834.71');
  await expect(form.getByText('Journal!A2:J3, 2 lines, new sheet')).toBeVisible();
  await page.keyboard.press('Alt+i');
  await expect(form.getByText(/^Posted .*, 2 lines, at Journal!A2:J3\.$/)).toBeVisible();
  expect(await amountOf(page, 'Journal!E2')).toBe('834.71');

  await openSheet(page, 'Press line 2026');
  await typeInto(page, 'B8', '2000');
  await expectCell(page, "'Press line 2026'!B20", '0.00');
  await expectCell(page, "'Press line 2026'!B21", 'No impairment loss');
});

test('a test is kept with the workbook, and its paper is taken back in one step', async ({ page }) => {
  const form = pane(page);
  await openTest(page);
  await typeField(page, 'Name', 'Stock count');
  await form.getByRole('combobox', { name: 'Kind of test' }).selectOption('provision-matrix');
  const sheet = await addSheet(page);
  await typeInto(page, 'A1', '500');
  await typeInto(page, 'B1', '0.1');
  await field(page, 'Balances by age band').focus();
  await typeField(page, 'Balances by age band', `${sheet}!A1`);
  await typeField(page, 'Loss rates by age band', `${sheet}!B1`);
  await expect(
    form.getByRole('paragraph').filter({ hasText: 'Charge to the allowance 50.00' }),
  ).toBeVisible();
  await expect(form.getByText(/^'Stock count'!.* new sheet$/)).toBeVisible();
  const before = await page.locator('.o-sheet').count();
  await page.keyboard.press('Alt+i');
  await expect(form.getByText(/^Wrote the working paper/)).toBeVisible();
  await expect(page.locator('.o-sheet')).toHaveCount(before + 1);
  await page.evaluate(() => {
    const at = window as unknown as {
      writedownWorkbench: { readonly host: { readonly undo: { undo(): void } } };
    };
    at.writedownWorkbench.host.undo.undo();
  });
  await expect(page.locator('.o-sheet')).toHaveCount(before);
  await form.getByRole('button', { name: /^Tests in this workbook/ }).press('Enter');
  await form.getByRole('button', { name: 'New test' }).press('Enter');
  await expect(field(page, 'Name')).toHaveValue('');
  await form.getByRole('button', { name: 'Open Stock count' }).press('Enter');
  await expect(field(page, 'Balances by age band')).toHaveValue(`${sheet}!A1`);
  await expect(
    form.getByRole('paragraph').filter({ hasText: 'Charge to the allowance 50.00' }),
  ).toBeVisible();
});

for (const width of [320, 450]) {
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    test(`at ${width} px in ${theme} nothing is cut off and axe finds nothing`, async ({ page }) => {
      const form = pane(page);
      if (theme === 'contrast') await page.emulateMedia({ forcedColors: 'active' });
      await page.getByLabel('Dark').setChecked(theme === 'dark');
      await openTest(page);
      await setPaneWidth(page, width);
      await field(page, 'Name').focus();
      await typeField(page, 'Name', 'Press line 2026');
      await typeField(page, 'Carrying amount', '98765432100.25');
      await typeField(page, 'Cash flows', 'Impairment!B72:D72');
      await typeField(page, 'Discount rate before tax', '9.5%');
      await typeField(page, 'Growth after the last flow', '1%');
      await tabTo(page, figure(page, 'Impairment loss'));
      await page.keyboard.press('Enter');
      await form.getByRole('button', { name: /^Indicators/ }).press('Enter');
      await form.getByRole('combobox', { name: 'It is obsolete or damaged' }).selectOption('yes');
      await form.getByRole('button', { name: /^Tests in this workbook/ }).press('Enter');
      await form.getByRole('button', { name: 'Keep this test' }).press('Enter');
      await expect(form.getByText('Kept Press line 2026 in the workbook.')).toBeVisible();
      // The table of headroom scrolls in a frame of its own, which the keyboard reaches.
      const wide = (await wideParts(page)).filter((part) => !part.startsWith('DIV Headroom of value in use'));
      expect(wide).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
