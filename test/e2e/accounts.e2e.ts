import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { axeFindings, paneFrame, setPaneWidth, wideParts } from './pane-audit';
import { addSheet, expectCell, openWorkbench, pane, readCell, selectCell, typeInto } from './sheet';

const CHARGE = 'Charge of the period';
const SETTING = 'writedown.chart-of-accounts';

interface HostWindow {
  readonly writedownWorkbench: { readonly host: { readonly settings: Map<string, unknown> } };
}

function account(form: FrameLocator, role: string) {
  return form.getByRole('textbox', { name: role, exact: true });
}

/** Opens the pane's page again, as Excel does when the workbook is opened by someone else. */
async function reopenPane(page: Page): Promise<void> {
  await paneFrame(page).evaluate(() => window.localStorage.clear());
  await page.locator('#pane').evaluate((frame) => {
    (frame as HTMLIFrameElement).contentWindow?.location.reload();
  });
  await expect(pane(page).getByRole('tab', { name: 'Journal' })).toBeVisible();
}

test.describe('in the workbench', () => {
  test.beforeEach(async ({ page }) => {
    await openWorkbench(page);
  });

  test('an account renamed by keyboard alone is the one that is posted', async ({ page }) => {
    const form = pane(page);
    await form.getByRole('tab', { name: 'Journal' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(form.getByRole('tabpanel', { name: 'Accounts' })).toBeVisible();
    // The tabs, the keys, the filter, the button to take cells, the first account.
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Tab');
    await expect(account(form, 'Asset')).toBeFocused();
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Tab');
    await expect(account(form, 'Depreciation expense')).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('=7200 Depreciation');
    await page.keyboard.press('Enter');
    await expect(form.getByText('Depreciation expense is now =7200 Depreciation.')).toBeVisible();

    await page.keyboard.press('Control+1');
    await expect(form.getByRole('tab', { name: 'Journal' })).toBeFocused();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Tab');
    await expect(form.getByRole('textbox', { name: CHARGE })).toBeFocused();
    await page.keyboard.type('4000');
    await expect(form.getByRole('table', { name: '=7200 Depreciation' })).toBeVisible();
    await expect(form.getByText('Journal!A2:E3, 2 lines, new sheet')).toBeVisible();
    await page.keyboard.press('Alt+i');
    await expect(form.getByText('Inserted 2 lines at Journal!A2:E3.')).toBeVisible();
    const { value, text } = await readCell(page, 'Journal!B2');
    expect([value, text]).toEqual(['=7200 Depreciation', '=7200 Depreciation']);
    await expectCell(page, 'Journal!B3', 'Accumulated depreciation');
  });

  test('the chart is kept in the workbook, not in the pane', async ({ page }) => {
    const form = pane(page);
    // The view shows a change at once; the workbook has it a moment later.
    const kept = () =>
      page.evaluate(
        (key) => (window as unknown as HostWindow).writedownWorkbench.host.settings.get(key),
        SETTING,
      );
    await form.getByRole('tab', { name: 'Accounts' }).click();
    await account(form, 'Cash').fill('1000 Bank');
    await account(form, 'Cash').press('Enter');
    await expect(form.getByText('Edited; the default is Cash')).toBeVisible();
    await expect.poll(kept).toEqual({ version: 1, accounts: { cash: '1000 Bank' } });
    await reopenPane(page);
    await page.locator('#pane').focus();
    await form.getByRole('tab', { name: 'Accounts' }).click();
    await expect(account(form, 'Cash')).toHaveValue('1000 Bank');
    await form.getByRole('button', { name: 'Reset Cash to Cash' }).click();
    await expect(account(form, 'Cash')).toHaveValue('Cash');
    await expect.poll(kept).toEqual({ version: 1, accounts: {} });
  });

  test('a chart is taken from two columns of cells', async ({ page }) => {
    await addSheet(page);
    await typeInto(page, 'A1', 'Inventory');
    await typeInto(page, 'B1', '1400 Stock');
    await typeInto(page, 'A2', 'Cost of goods sold');
    await typeInto(page, 'B2', '5000');
    await selectCell(page, 'A1');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    const form = pane(page);
    await form.getByRole('tab', { name: 'Accounts' }).click();
    await form.getByRole('button', { name: 'Take from cells' }).click();
    await expect(form.getByText(/^Took 2 accounts from .*A1:B2\.$/)).toBeVisible();
    await expect(account(form, 'Cost of goods sold')).toHaveValue('5000');
    await form.getByRole('tab', { name: 'Journal' }).click();
    await form.getByRole('combobox', { name: 'Kind' }).selectOption('inventory-write-down');
    const debits = form.getByRole('combobox', { name: 'Debit to' });
    await expect(debits).toContainText('5000 (cogs)');
    await form.getByRole('tab', { name: 'Accounts' }).click();
    await form.getByRole('button', { name: 'Undo' }).click();
    await expect(account(form, 'Inventory')).toHaveValue('Inventory');
  });

  test('garbage in the workbook is said, and the defaults stand in', async ({ page }) => {
    await page.evaluate((key) => {
      const accounts: unknown = JSON.parse('{"__proto__":"x","cash":"a\\nb","inventory":"1400 Stock"}');
      (window as unknown as HostWindow).writedownWorkbench.host.settings.set(key, { version: 1, accounts });
    }, SETTING);
    const form = pane(page);
    await reopenPane(page);
    await expect(form.getByText(/^Not all accounts of this workbook could be read/)).toBeVisible();
    await form.getByRole('tab', { name: 'Accounts' }).click();
    await expect(form.getByText('There is no role "__proto__"')).toBeVisible();
    await expect(form.getByText('cash got a control character')).toBeVisible();
    await expect(account(form, 'Cash')).toHaveValue('Cash');
    await expect(account(form, 'Inventory')).toHaveValue('1400 Stock');
  });

  for (const width of [320, 450]) {
    for (const theme of ['light', 'dark'] as const) {
      test(`at ${width} px in ${theme} nothing scrolls sideways and axe finds nothing`, async ({ page }) => {
        const form = pane(page);
        await page.getByLabel('Dark').setChecked(theme === 'dark');
        await setPaneWidth(page, width);
        await form.getByRole('tab', { name: 'Accounts' }).click();
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
      await page.getByRole('textbox', { name: CHARGE }).fill('4000');
      await expect(page.getByText('Balances need Excel.')).toBeVisible();
      await expect(page.getByText('Inserting needs Excel.').first()).toBeVisible();
      expect(await wideParts(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Control+2');
      await expect(page.getByText('Here a change lasts until the pane closes.')).toBeVisible();
      expect(await wideParts(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    });
  }
});
