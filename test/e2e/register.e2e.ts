import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { axeFindings, setPaneWidth, wideParts } from './pane-audit';
import {
  expectCell,
  openSheet,
  openWorkbench,
  pane,
  readCell,
  selectCell,
  showView,
  typeInto,
  undo,
} from './sheet';

test.beforeEach(async ({ page }) => {
  await openWorkbench(page);
  await openRegister(page);
});

function field(form: FrameLocator, name: string) {
  return form.getByRole('textbox', { name, exact: true });
}

/** By its key; the view is loaded when it is first shown. */
async function openRegister(page: Page): Promise<void> {
  await showView(page, 'Register');
  await expect(pane(page).getByText('Register!A4:M24, 20 rows')).toBeVisible();
}

/** As a person does it by keyboard: the first letters of its name. */
async function chooseTask(page: Page, name: string): Promise<void> {
  const choice = pane(page).getByRole('combobox', { name: 'Task' });
  await choice.focus();
  await page.keyboard.type(name);
  await expect(choice.locator('option:checked')).toContainText(name);
}

async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function act(page: Page, name: string, said: string | RegExp): Promise<void> {
  const form = pane(page);
  await expect(form.getByRole('button', { name, exact: true })).not.toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Alt+i');
  await expect(form.getByText(said)).toBeVisible();
}

const ASSETS = [
  ['M-1', 'Machines', '12000', '0', '10', 'SLN', '2025-01-01'],
  ['V-1', 'Vehicles', '3000', '4000', '5', 'SLN', '2025-01-01'],
  ['m-1', 'Machines', '6000', '0', '10', 'Straight line', '2025-01-01'],
] as const;

async function createWithAssets(page: Page): Promise<void> {
  await chooseTask(page, 'Create');
  await expect(
    pane(page).getByText("'Register 2'!A1:K11, 121 cells: the table Register2 on a new sheet"),
  ).toBeVisible();
  await act(page, 'Create', 'Created a register on the sheet Register 2. Type the first asset there.');
  for (const [r, cells] of ASSETS.entries()) {
    for (const [c, text] of cells.entries()) await typeInto(page, `${'ABCDEFG'[c] ?? ''}${r + 2}`, text);
  }
}

test('a register is created, typed, checked, mended and summed up by keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  const form = pane(page);
  await createWithAssets(page);
  await form.getByRole('combobox', { name: 'Task' }).focus();
  await expect(form.getByRole('heading', { name: '3 findings' })).toBeVisible();
  await form.getByRole('button', { name: 'Show row 3, V-1' }).press('Enter');
  await expect(page.locator('.o-sheet.active')).toContainText('Register 2');
  await expect(form.getByText('Did you mean SLN?')).toBeVisible();
  await typeInto(page, 'D3', '400');
  await typeInto(page, 'A4', 'M-2');
  await typeInto(page, 'F4', 'SLN');
  await expect(form.getByText('Nothing was found: every row can be read.')).toBeVisible();

  await openSheet(page, 'Start here');
  await selectCell(page, 'J40');
  await chooseTask(page, 'Roll-forward');
  await field(form, 'From').focus();
  await typeOver(page, '2026-01-01');
  await page.keyboard.press('Tab');
  await typeOver(page, '2026-12-31');
  await expect(
    form.getByText('Ties: opening and movements add up to the closing, class by class.'),
  ).toBeVisible();
  await act(page, 'Insert', /^Wrote the formula into 'Start here'!J40/);
  await expectCell(page, "'Start here'!J40", 'Movement');
  expect((await readCell(page, "'Start here'!J40")).formula).toBe(
    "=WDV.ROLLFORWARD('Register 2'!A1:K11,DATE(2026,1,1),DATE(2026,12,31))",
  );
  // 18,000 over ten years, and 2,600 over five.
  await expectCell(page, "'Start here'!M47", '2,320.00');
});

test('the forecast is drawn, and written as the figures of this moment', async ({ page }) => {
  const form = pane(page);
  await openSheet(page, 'Start here');
  await selectCell(page, 'J40');
  await chooseTask(page, 'Forecast');
  await field(form, 'From').focus();
  await typeOver(page, '2026-01-01');
  await expect(form.getByRole('img', { name: 'Charges to come' })).toBeVisible();
  await form.getByRole('button', { name: 'Insert as values' }).press('Enter');
  await expect(form.getByText(/^Wrote the figures of this moment to 'Start here'!J40:V47/)).toBeVisible();
  await expectCell(page, "'Start here'!K40", '2026-01-31');
});

test('an asset is split in two, and one undo takes it back', async ({ page }) => {
  test.setTimeout(120_000);
  const form = pane(page);
  await createWithAssets(page);
  await chooseTask(page, 'Split');
  await field(form, 'New tag').fill('V-2');
  await page.keyboard.press('Tab');
  await typeInto(page, 'D3', '0');
  await form.getByRole('combobox', { name: 'Asset' }).fill('V-1');
  await field(form, 'Share, %').fill('25');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('table', { name: 'The two parts' })).toContainText('2,250.00');
  await act(page, 'Split', /^Split V-1 at 'Register 2'!A3:K3: V-2 stands at 'Register 2'!A5:K5\./);
  await expectCell(page, "'Register 2'!C3", '2,250.00');
  await expectCell(page, "'Register 2'!C5", '750.00');
  await expectCell(page, "'Register 2'!G5", '2025-01-01');
  await undo(page);
  await expectCell(page, "'Register 2'!C3", '3,000.00');
  await expectCell(page, "'Register 2'!C5", '');
});

test('a part leaves by an event, which later figures follow', async ({ page }) => {
  const form = pane(page);
  await chooseTask(page, 'Dispose');
  await form.getByRole('combobox', { name: 'Asset' }).fill('F-601');
  await field(form, 'Share, %').fill('50');
  await field(form, 'Date').fill('2025-10-31');
  await field(form, 'Proceeds').fill('20000');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('table', { name: 'What leaves' })).toContainText('36,750.00');
  await expect(form.getByText('Events!A2:D2, 4 cells, new sheet and table Events')).toBeVisible();
  await act(page, 'Add the event', 'Added the part-disposal of F-601 at Events!A2:D2.');
  await expectCell(page, 'Events!C2', 'part-disposal');
  await expectCell(page, 'Events!D2', '0.5');
  await expect(form.getByText('Register!A4:M24, 20 rows, events of Events!A1:D2')).toBeVisible();
});

for (const width of [320, 450]) {
  for (const theme of ['light', 'dark'] as const) {
    test(`at ${width} px in ${theme} nothing scrolls sideways and axe finds nothing`, async ({ page }) => {
      test.setTimeout(120_000);
      const form = pane(page);
      await openSheet(page, 'Register');
      await typeInto(page, 'F9', '98765432100.25');
      await page.getByLabel('Dark').setChecked(theme === 'dark');
      await setPaneWidth(page, width);
      const audit = async (): Promise<void> => {
        expect(await wideParts(page)).toEqual([]);
        expect(await axeFindings(page)).toEqual([]);
      };
      await expect(form.getByRole('button', { name: /^Show row/ }).first()).toBeVisible();
      await audit();
      await openSheet(page, 'Register');
      await typeInto(page, 'F9', '1000');
      await chooseTask(page, 'Roll-forward');
      await field(form, 'From').fill('2026-01-01');
      await field(form, 'To').fill('2026-12-31');
      await page.keyboard.press('Enter');
      await form.getByRole('button', { name: 'Working' }).press('Enter');
      await expect(form.getByRole('list', { name: 'Working' })).toBeVisible();
      await audit();
      await chooseTask(page, 'Forecast');
      await field(form, 'From').fill('2026-01-01');
      await page.keyboard.press('Enter');
      await expect(form.getByRole('img', { name: 'Charges to come' })).toBeVisible();
      await audit();
      await chooseTask(page, 'Split');
      await form.getByRole('combobox', { name: 'Asset' }).fill('B-301');
      await field(form, 'Share, %').fill('25');
      await field(form, 'New tag').fill('B-302');
      await page.keyboard.press('Enter');
      await expect(form.getByText(/takes a tag that is not in the register yet/).first()).toBeVisible();
      await audit();
      await chooseTask(page, 'Create');
      await audit();
    });
  }
}
