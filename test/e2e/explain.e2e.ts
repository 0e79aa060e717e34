/** Explain, over the sample workbook. */

import { expect, test } from '@playwright/test';
import { axeFindings, setPaneWidth, wideParts } from './pane-audit';
import { openSheet, openWorkbench, pane, selectCell, showView, typeInto } from './sheet';

test.beforeEach(async ({ page }) => {
  await openWorkbench(page);
});

test('by keyboard: Alt+W goes from any view to the steps of a cell in a spilled result', async ({ page }) => {
  const view = pane(page);
  await openSheet(page, 'Schedule');
  await selectCell(page, 'E15');
  await showView(page, 'Journal');
  await page.keyboard.press('Alt+w');
  await expect(view.getByRole('tab', { name: 'Explain' })).toBeFocused();
  await expect(view.getByRole('heading', { name: 'WDV.SCHEDULE' })).toBeVisible();
  await expect(view.getByText('Period 4: Charge')).toBeVisible();
  await expect(view.getByRole('row', { name: /^method VDB/ })).toBeVisible();
  const steps = view.getByRole('list', { name: 'Working' }).getByRole('listitem');
  await expect(steps).toHaveCount(5);
  await expect(steps.first()).toContainText('Rate of a year');
  await expect(
    steps.last().getByRole('row', { name: '4 2026-01-01 2026-12-31 254,016.00 50,803.20' }),
  ).toBeVisible();
});

test('an argument’s cell is shown and the explanation stays; the address on top leads back', async ({
  page,
}) => {
  const view = pane(page);
  await showView(page, 'Explain');
  await openSheet(page, 'Impairment');
  await selectCell(page, 'B40');
  const calls = view.getByRole('list', { name: /^Calls/ }).getByRole('button');
  await expect(calls).toHaveText([
    'WRITEDOWN.FVLCD(B32,B33)',
    'WRITEDOWN.VIU(B35:F35,B34)',
    'WRITEDOWN.RECOVERABLE(WRITEDOWN.FVLCD(B32,B33),WRITEDOWN.VIU(B35:F35,B34))',
  ]);
  await calls.first().click();
  await expect(view.getByRole('heading', { name: 'WRITEDOWN.FVLCD' })).toBeVisible();
  await view.getByRole('button', { name: 'Show Impairment!B32' }).click();
  const nameBox = page.locator('.o-named-range-selector-container input');
  await expect(nameBox).toHaveValue('B32');
  // Longer than the view waits before it follows a move.
  await page.waitForTimeout(600);
  await expect(view.getByRole('heading', { name: 'WRITEDOWN.FVLCD' })).toBeVisible();
  await view.getByRole('button', { name: 'Show Impairment!B40' }).click();
  await expect(nameBox).toHaveValue('B40');
});

test('an error has its sentence, and follows the cell that is put right', async ({ page }) => {
  const view = pane(page);
  await showView(page, 'Explain');
  await openSheet(page, 'Schedule');
  await typeInto(page, 'B30', '=WDV.DDB(B6,B7,B31,1)');
  await selectCell(page, 'B30');
  await expect(view.getByText(/life got 0; it takes a number above 0\. Change life\./)).toBeVisible();
  await typeInto(page, 'B31', '5');
  await selectCell(page, 'B30');
  await expect(view.getByRole('list', { name: 'Working' })).toContainText('Depreciation of period 1');
});

test('a total names the formula whose result it adds up, a click away', async ({ page }) => {
  const view = pane(page);
  await showView(page, 'Explain');
  await openSheet(page, 'Schedule');
  await selectCell(page, 'E5');
  await expect(view.getByText(/calls none of Writedown’s functions/)).toBeVisible();
  await view.getByRole('button', { name: 'Show Schedule!A11' }).click();
  await expect(view.getByRole('heading', { name: 'WDV.SCHEDULE' })).toBeVisible();
});

for (const width of [320, 450]) {
  for (const theme of ['light', 'dark'] as const) {
    test(`at ${width} px in ${theme} nothing but a table scrolls sideways and axe finds nothing`, async ({
      page,
    }) => {
      const view = pane(page);
      await page.getByLabel('Dark').setChecked(theme === 'dark');
      await showView(page, 'Explain');
      await openSheet(page, 'Schedule');
      await selectCell(page, 'E15');
      await expect(view.getByText('Period 4: Charge')).toBeVisible();
      await setPaneWidth(page, width);
      await view.getByRole('button', { name: /^Left out/ }).click();
      expect((await wideParts(page)).filter((part) => !part.startsWith('DIV PeriodFromTo'))).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
