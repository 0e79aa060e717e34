/** Share, over the sample workbook and a sheet of one's own. */

import { expect, test, type FrameLocator, type Page } from '@playwright/test';
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
  tabTo,
  typeInto,
} from './sheet';

test.beforeEach(async ({ page }) => {
  await openWorkbench(page);
});

const action = (form: FrameLocator, name: string) => form.getByRole('button', { name, exact: true });
const uses = (form: FrameLocator) => form.getByText(/use Writedown;/);

/** Hosts write a formula with or without spaces after its commas. */
async function formulaAt(page: Page, address: string): Promise<string> {
  return String((await readCell(page, address)).formula).replace(/, /g, ',');
}

/** Above the selected row, by the menu of the grid. */
async function insertRowAbove(page: Page, address: string): Promise<void> {
  await selectCell(page, address);
  await page.locator('.o-topbar-menu', { hasText: 'Insert' }).click();
  await page.locator('.o-menu-item', { hasText: /^Insert row/ }).click();
  await page.locator('.o-menu-item', { hasText: 'Row above' }).click();
}

async function renameSheet(page: Page, from: string, to: string): Promise<void> {
  await page.locator('.o-sheet-name', { hasText: from }).dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
  await expect(page.locator('.o-sheet-name', { hasText: to })).toBeVisible();
}

test('by keyboard: frozen, a row inserted and the sheet renamed, restored', async ({ page }) => {
  test.setTimeout(180_000);
  const form = pane(page);
  const sheet = await addSheet(page);
  await typeInto(page, 'A1', '10000');
  await typeInto(page, 'B1', '=WDV.SLN(A1,1000,5)');
  await typeInto(page, 'D1', '=WDV.SCHEDULE(A1,1000,5,"SLN")');
  const before = [await readCell(page, `${sheet}!B1`), await readCell(page, `${sheet}!E3`)];
  expect(before[0]?.value).toBe(1800);

  await showView(page, 'Share');
  await expect(uses(form)).toBeVisible();
  await tabTo(page, form.getByRole('radio', { name: /^Freeze: / }));
  await tabTo(page, action(form, 'Freeze'));
  await page.keyboard.press('Enter');
  await expect(form.getByText(/formulas frozen in/)).toBeVisible({ timeout: 60_000 });
  await expect(form.getByRole('radio', { name: /^Restore: / })).toBeChecked();
  expect(await readCell(page, `${sheet}!B1`)).toMatchObject({ value: 1800, formula: 1800 });
  expect((await readCell(page, `${sheet}!E3`)).value).toBe(before[1]?.value);

  await insertRowAbove(page, 'A1');
  await renameSheet(page, sheet, 'My plan');
  await expectCell(page, "'My plan'!B2", before[0]?.text ?? '');

  await form.getByRole('button', { name: 'Check again' }).press('Enter');
  await expect(action(form, 'Restore')).not.toHaveAttribute('aria-disabled', 'true');
  await action(form, 'Restore').focus();
  await page.keyboard.press('Alt+i');
  await expect(form.getByText(/formulas restored/)).toBeVisible({ timeout: 60_000 });
  await expect(uses(form)).toBeVisible();
  await expect(form.getByRole('radio', { name: /^Restore: / })).toHaveCount(0);
  expect(await formulaAt(page, "'My plan'!B2")).toBe('=WDV.SLN(A2,1000,5)');
  expect(await formulaAt(page, "'My plan'!D2")).toBe('=WDV.SCHEDULE(A2,1000,5,"SLN")');
  expect((await readCell(page, "'My plan'!E4")).value).toBe(before[1]?.value);
});

test('the list leads to a cell', async ({ page }) => {
  const form = pane(page);
  await showView(page, 'Share');
  await form.getByRole('button', { name: /^Schedule: \d+ cells?/ }).press('Enter');
  const list = form.getByRole('table', { name: /^Schedule: / });
  await list.getByRole('button').first().press('Enter');
  await expect(page.locator('.o-sheet.active', { hasText: 'Schedule' })).toBeVisible();
});

test('opening with the workbook is off until it is switched on', async ({ page }) => {
  const form = pane(page);
  await showView(page, 'Share');
  const opening = form.getByRole('switch', { name: /^Open Writedown/ });
  await expect(opening).not.toBeChecked();
  await opening.press('Space');
  await expect(opening).toBeChecked();
  await expect(form.getByText('It counts once the workbook is saved.')).toBeVisible();
  await opening.press('Space');
  await expect(opening).not.toBeChecked();
});

for (const width of [320, 450]) {
  for (const theme of ['light', 'dark'] as const) {
    test(`at ${width} px in ${theme} nothing but a table scrolls sideways and axe finds nothing`, async ({
      page,
    }) => {
      const form = pane(page);
      await page.getByLabel('Dark').setChecked(theme === 'dark');
      await showView(page, 'Share');
      await openSheet(page, 'Schedule');
      await expect(uses(form)).toBeVisible();
      await setPaneWidth(page, width);
      await form.getByRole('button', { name: /^Schedule: / }).click();
      await form.getByRole('button', { name: 'What a colleague sees' }).click();
      const wide = await wideParts(page);
      expect(wide.filter((part) => !part.startsWith('DIV Cell'))).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
