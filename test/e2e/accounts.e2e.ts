import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { axeFindings, paneFrame, setPaneWidth, wideParts } from './pane-audit';
import {
  addSheet,
  cellText,
  deleteCell,
  expectCell,
  openWorkbench,
  showView,
  viewKey,
  pane,
  readCell,
  selectCell,
  tabTo,
  typeInto,
} from './sheet';

const CHARGE = 'Charge of the period';

function account(form: FrameLocator, role: string) {
  return form.getByRole('textbox', { name: role, exact: true });
}

/** The row of the table Accounts that names the account of a role for every class and book. */
async function rowOfRole(page: Page, role: string): Promise<number> {
  await expect.poll(() => cellText(page, 'Accounts!A1')).toBe('Role');
  for (let row = 2; row < 60; row += 1) {
    if ((await cellText(page, `Accounts!A${row}`)) === role) return row;
  }
  throw new Error(`no row for ${role}`);
}

/** Opens the pane's page again, as Excel does when the workbook is opened by someone else. */
async function reopenPane(page: Page): Promise<void> {
  await paneFrame(page).evaluate(() => window.localStorage.clear());
  await page.locator('#pane').evaluate((frame) => {
    (frame as HTMLIFrameElement).contentWindow?.location.reload();
  });
  await expect(pane(page).getByRole('tab', { selected: true })).toBeVisible();
}

test.describe('in the workbench', () => {
  test.beforeEach(async ({ page }) => {
    await openWorkbench(page);
    await showView(page, 'Journal');
  });

  test('an account renamed by keyboard alone is the one that is posted', async ({ page }) => {
    const form = pane(page);
    await showView(page, 'Settings');
    await tabTo(page, account(form, 'Code of Asset'));
    for (let i = 0; i < 8; i += 1) await page.keyboard.press('Tab');
    await expect(account(form, 'Code of Depreciation expense')).toBeFocused();
    await page.keyboard.type('7200');
    await page.keyboard.press('Enter');
    await expect(form.getByText('Depreciation expense is now 7200 Depreciation expense.')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('=Wear');
    await page.keyboard.press('Enter');
    await expect(form.getByText('Depreciation expense is now 7200 =Wear.')).toBeVisible();

    await page.keyboard.press(viewKey('Journal'));
    await expect(form.getByRole('tab', { name: 'Journal' })).toBeFocused();
    await tabTo(page, form.getByRole('textbox', { name: CHARGE }));
    await page.keyboard.type('4000');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2026-03-31');
    await expect(form.getByRole('table', { name: '7200 =Wear' })).toBeVisible();
    await expect(form.getByText('Journal!A2:J3, 2 lines, new sheet')).toBeVisible();
    await page.keyboard.press('Alt+i');
    await expect(form.getByText(/^Posted .*, 2 lines, at Journal!A2:J3\.$/)).toBeVisible();
    const { value, text } = await readCell(page, 'Journal!D2');
    expect([value, text]).toEqual(['=Wear', '=Wear']);
    await expectCell(page, 'Journal!C2', '7200');
    await expectCell(page, 'Journal!D3', 'Accumulated depreciation');
  });

  test('the chart is a table of the workbook, and what is typed there counts', async ({ page }) => {
    const form = pane(page);
    await showView(page, 'Settings');
    await account(form, 'Cash').fill('1000 Bank');
    await account(form, 'Cash').press('Enter');
    await expect(form.getByText('Edited; the default is Cash')).toBeVisible();
    const row = await rowOfRole(page, 'cash');
    await expectCell(page, `Accounts!E${row}`, '1000 Bank');
    await form.getByRole('button', { name: 'Edit in the sheet', exact: true }).click();
    await expect(page.locator('.o-sheet.active')).toContainText('Accounts');
    await typeInto(page, `D${row}`, '1010');
    await reopenPane(page);
    await showView(page, 'Settings');
    await expect(account(form, 'Code of Cash')).toHaveValue('1010');
    await form.getByRole('button', { name: 'Reset Cash to Cash' }).click();
    await expect(account(form, 'Cash')).toHaveValue('Cash');
    await expectCell(page, `Accounts!E${row}`, 'Cash');
  });

  test('a chart is taken from three columns of cells, and given back', async ({ page }) => {
    await addSheet(page);
    await typeInto(page, 'A1', 'Inventory');
    await typeInto(page, 'B1', '1400');
    await typeInto(page, 'C1', 'Stock');
    await typeInto(page, 'A2', 'Cost of goods sold');
    await typeInto(page, 'B2', '5000');
    await typeInto(page, 'C2', 'Cost of sales');
    await selectCell(page, 'A1');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    const form = pane(page);
    await showView(page, 'Settings');
    await form.getByRole('button', { name: 'Take from cells' }).click();
    await expect(form.getByText(/^Took 2 accounts from .*A1:C2\.$/)).toBeVisible();
    await expect(account(form, 'Code of Cost of goods sold')).toHaveValue('5000');
    await showView(page, 'Journal');
    await form.getByRole('combobox', { name: 'Kind' }).selectOption('inventory-write-down');
    const debits = form.getByRole('combobox', { name: 'Debit to' });
    await expect(debits).toContainText('Cost of sales (cogs)');
    await showView(page, 'Settings');
    await form.getByRole('button', { name: 'Undo' }).click();
    await expect(account(form, 'Inventory')).toHaveValue('Inventory');
  });

  test('a role that loses its account is said before posting, and is named again', async ({ page }) => {
    const form = pane(page);
    await showView(page, 'Settings');
    await form.getByRole('button', { name: 'Edit in the sheet', exact: true }).click();
    await expect(page.locator('.o-sheet.active')).toContainText('Accounts');
    const row = await rowOfRole(page, 'depreciation expense');
    await deleteCell(page, `A${row}`);
    await deleteCell(page, `E${row}`);
    await reopenPane(page);
    await showView(page, 'Journal');
    await form.getByRole('textbox', { name: CHARGE }).fill('4000');
    await form.getByRole('textbox', { name: 'Date', exact: true }).fill('2026-03-31');
    const sentence = 'No account for depreciation expense: name one in Accounts.';
    await expect(form.getByText(sentence).first()).toBeVisible();
    await expect(form.getByRole('button', { name: 'Insert' })).toHaveAttribute('aria-disabled', 'true');
    await form.getByRole('button', { name: 'Open Accounts' }).press('Enter');
    await expect(form.getByRole('tab', { name: 'Settings' })).toBeFocused();
    await account(form, 'Depreciation expense').fill('Wear');
    await account(form, 'Depreciation expense').press('Enter');
    await expect(form.getByText('Depreciation expense is now Wear.')).toBeVisible();
    await showView(page, 'Journal');
    await form.getByRole('button', { name: 'Insert' }).click();
    await expect(form.getByText(/^Posted .*, 2 lines, at Journal!A2:J3\.$/)).toBeVisible();
    await expectCell(page, 'Journal!D2', 'Wear');
  });

  test('a row of the table that cannot be read is said in both views', async ({ page }) => {
    const form = pane(page);
    await showView(page, 'Settings');
    await form.getByRole('button', { name: 'Edit in the sheet', exact: true }).click();
    await expect(page.locator('.o-sheet.active')).toContainText('Accounts');
    const row = await rowOfRole(page, 'cash');
    await typeInto(page, `A${row}`, 'till');
    await reopenPane(page);
    await showView(page, 'Journal');
    await expect(form.getByText(/^Not all accounts of this workbook could be read/)).toBeVisible();
    await showView(page, 'Settings');
    await expect(form.getByText(/there is no role "till"/)).toBeVisible();
    await expect(account(form, 'Inventory')).toHaveValue('Inventory');
  });

  for (const width of [320, 450]) {
    for (const theme of ['light', 'dark'] as const) {
      test(`at ${width} px in ${theme} nothing scrolls sideways and axe finds nothing`, async ({ page }) => {
        const form = pane(page);
        await page.getByLabel('Dark').setChecked(theme === 'dark');
        await setPaneWidth(page, width);
        await showView(page, 'Settings');
        await account(form, 'Cash').fill('1000 Bank of the northern branch, current account in euros, main');
        await account(form, 'Cash').press('Enter');
        await expect(form.getByText('Edited; the default is Cash')).toBeVisible();
        await account(form, 'Asset').fill('x'.repeat(300));
        await account(form, 'Asset').press('Enter');
        await expect(form.getByRole('alert')).toContainText('Asset got 300 characters');
        expect(await wideParts(page)).toEqual([]);
        expect(await axeFindings(page)).toEqual([]);
        await form.getByRole('button', { name: 'Keys' }).click();
        await expect(form.getByRole('dialog', { name: 'Keys' })).toBeVisible();
        expect(await axeFindings(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(form.getByRole('button', { name: 'Keys' })).toBeFocused();
      });
    }
  }
});

test.describe('in a contrast theme', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what is chosen and what is ruled shows without its own colours', async ({ page }) => {
    await openWorkbench(page);
    await showView(page, 'Journal');
    const form = pane(page);
    await form.getByRole('textbox', { name: CHARGE }).fill('100');
    const seen = (color: string) => !/rgba\(.*, 0\)|transparent/.test(color);
    const caption = form.locator('caption').first();
    const rule = await caption.evaluate((one) => getComputedStyle(one).borderBottomColor);
    expect(seen(rule)).toBe(true);
    const chosen = await form
      .getByRole('tab', { name: 'Journal' })
      .evaluate((one) => getComputedStyle(one, '::after').backgroundColor);
    expect(seen(chosen)).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
  });
});

test.describe('outside Office', () => {
  for (const [what, body] of [
    ['without a host', undefined],
    ['without office.js', ''],
  ] as const) {
    test(`${what} the pane says so and still works`, async ({ page }) => {
      if (body !== undefined)
        await page.route('**/office.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto('/taskpane.html');
      await expect(page.getByText(/^Writedown works inside Excel/)).toBeVisible();
      await page.keyboard.press(viewKey('Journal'));
      await page.getByRole('textbox', { name: CHARGE }).fill('4000');
      await expect(page.getByText('Balances need Excel.')).toBeVisible();
      await expect(page.getByText('Inserting needs Excel.').locator('visible=true').first()).toBeVisible();
      expect(await wideParts(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press(viewKey('Settings'));
      await expect(page.getByText('Here a change lasts until the pane closes.')).toBeVisible();
      expect(await wideParts(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    });
  }
});
