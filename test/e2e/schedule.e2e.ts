import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { axeFindings, setPaneWidth, wideParts } from './pane-audit';
import {
  addSheet,
  expectCell,
  openView,
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

const field = (form: FrameLocator, name: string) => form.getByRole('textbox', { name, exact: true });
const insertButton = (form: FrameLocator) => form.getByRole('button', { name: 'Insert', exact: true });

/** 10,000 to 1,000 in five years. */
async function fillAsset(form: FrameLocator, method = 'SLN'): Promise<void> {
  await openView(form, 'Schedule');
  await form.getByRole('combobox', { name: 'Method' }).selectOption(method);
  await field(form, 'Cost').fill('10000');
  await field(form, 'Salvage').fill('1000');
  await field(form, 'Life').fill('5');
}

async function choose(form: FrameLocator, way: string): Promise<void> {
  await form.getByRole('button', { name: /^Insert as / }).click();
  await form.getByRole('menuitemradio', { name: way }).click();
}

/** The cells of a column, from one row to another. */
function column(page: Page, sheet: string, letter: string, from: number, to: number) {
  const rows = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return Promise.all(rows.map(async (row) => (await readCell(page, `${sheet}!${letter}${row}`)).value));
}

/** Hosts write a formula with or without spaces after its commas. */
async function formulaAt(page: Page, address: string): Promise<string> {
  return String((await readCell(page, address)).formula).replace(/, /g, ',');
}

test('by keyboard alone, from an empty sheet to the schedule in it', async ({ page }) => {
  const sheet = await addSheet(page);
  const form = pane(page);
  await showView(page, 'Schedule');
  await expect(form.getByRole('table', { name: 'Example of a schedule' })).toBeVisible();
  await tabTo(page, form.getByRole('combobox', { name: 'Method' }));
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowDown');
  await expect(form.getByRole('combobox', { name: 'Method' })).toHaveValue('DDB');
  // Each amount, past its button to the next.
  for (const amount of ['10000', '1000', '5']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(amount);
    await page.keyboard.press('Tab');
  }
  await expect(form.getByText(`As formula: ${sheet}!A1:F6, 36 cells`)).toBeVisible();
  await page.keyboard.press('Alt+i');
  await expect(form.getByText(`Inserted the schedule at ${sheet}!A1:F6.`)).toBeVisible();
  expect(await formulaAt(page, `${sheet}!A1`)).toBe('=WDV.SCHEDULE(10000,1000,5,"DDB")');
  // 40 % of what is left, and in the last year what is left above salvage.
  await expect.poll(() => column(page, sheet, 'C', 2, 6)).toEqual([4000, 2400, 1440, 864, 296]);
  await expectCell(page, `${sheet}!F6`, '1,000.00');
  await expectCell(page, `${sheet}!A1`, 'Period');
});

test('a formula follows the cells that were picked for it', async ({ page }) => {
  const sheet = await addSheet(page);
  const form = pane(page);
  await openView(form, 'Schedule');
  const picked = [
    ['B1', '12000', 'Cost'],
    ['B2', '2000', 'Salvage'],
    ['B3', '4', 'Life'],
  ] as const;
  for (const [cell, entry, name] of picked) {
    await typeInto(page, cell, entry);
    await selectCell(page, cell);
    await form.getByRole('button', { name: `Take from selected cells: ${name}` }).click();
    await expect(form.getByRole('button', { name: `Show ${sheet}!${cell}` }).first()).toBeVisible();
  }
  await selectCell(page, 'D1');
  await expect(form.getByText(`As formula: ${sheet}!D1:I5, 30 cells`)).toBeVisible();
  await insertButton(form).click();
  await expect(form.getByText(`Inserted the schedule at ${sheet}!D1:I5.`)).toBeVisible();
  expect(await formulaAt(page, `${sheet}!D1`)).toBe('=WDV.SCHEDULE(B1,B2,B3)');
  await expect.poll(() => column(page, sheet, 'F', 2, 5)).toEqual([2500, 2500, 2500, 2500]);
  await typeInto(page, 'B1', '10000');
  await expect.poll(() => column(page, sheet, 'F', 2, 5)).toEqual([2000, 2000, 2000, 2000]);
  await expect(field(form, 'Cost')).toHaveValue('10,000.00');
  await typeInto(page, 'B3', '2');
  await expect.poll(() => column(page, sheet, 'F', 2, 4)).toEqual([4000, 4000, '']);
});

test('days, events and a convention are in the formula, and days look like days', async ({ page }) => {
  const sheet = await addSheet(page);
  const form = pane(page);
  await fillAsset(form);
  await form.getByRole('button', { name: 'Dates and conventions' }).click();
  await field(form, 'In service').fill('1 Jul 2026');
  await field(form, 'In service').press('Enter');
  await form.getByRole('button', { name: 'Events' }).click();
  await form.getByRole('button', { name: 'Add an event' }).click();
  await field(form, 'Date of event 1').fill('31 Dec 2027');
  await field(form, 'Amount of event 1').fill('1300');
  await field(form, 'Amount of event 1').press('Enter');
  await expect(form.getByText(`As formula: ${sheet}!A1:H7, 56 cells`)).toBeVisible();
  await page.keyboard.press('Alt+i');
  await expect(form.getByText(`Inserted the schedule at ${sheet}!A1:H7.`)).toBeVisible();
  expect(await formulaAt(page, `${sheet}!A1`)).toBe(
    '=WDV.SCHEDULE(10000,1000,5,,,DATE(2026,7,1),,,,,{"Date","Event","Amount";"2027-12-31","impairment",1300})',
  );
  // A half year, a year; 10,000 − 2,700 − 1,300 to 1,000 in three and a half years.
  const charges = [900, 1800, 1428.57, 1428.57, 1428.57, 714.29];
  await expect.poll(() => column(page, sheet, 'E', 2, 7)).toEqual(charges);
  await expectCell(page, `${sheet}!B2`, '2026-07-01');
  await expectCell(page, `${sheet}!C7`, '2031-06-30');
});

test('values are a table that stands by itself, and one Ctrl+Z takes it back', async ({ page }) => {
  const sheet = await addSheet(page);
  const form = pane(page);
  await fillAsset(form);
  await choose(form, 'As values');
  await expect(form.getByText(`As values: ${sheet}!A1:F7, 42 cells`)).toBeVisible();
  await insertButton(form).click();
  await expect(form.getByText(`Inserted the schedule at ${sheet}!A1:F7.`)).toBeVisible();
  expect(await column(page, sheet, 'C', 1, 7)).toEqual(['Charge', 1800, 1800, 1800, 1800, 1800, 9000]);
  expect((await readCell(page, `${sheet}!C2`)).formula).toBe(1800);
  await expectCell(page, `${sheet}!B2`, '10,000.00');
  await selectCell(page, 'K1');
  await page.keyboard.press('Control+z');
  await expectCell(page, `${sheet}!C2`, '');
  await expectCell(page, `${sheet}!A7`, '');
});

test('Excel’s own function gives the same charges, and follows its cells without the add-in', async ({
  page,
}) => {
  const sheet = await addSheet(page);
  const form = pane(page);
  await fillAsset(form, 'DDB');
  await typeInto(page, 'A1', '10000');
  await selectCell(page, 'A1');
  await form.getByRole('button', { name: 'Take from selected cells: Cost' }).click();
  await choose(form, 'As Excel’s own function');
  await selectCell(page, 'C1');
  await expect(form.getByText(`As Excel’s own DDB: ${sheet}!C1:G7, 35 cells`)).toBeVisible();
  await insertButton(form).click();
  await expect(form.getByText(`Inserted the schedule at ${sheet}!C1:G7.`)).toBeVisible();
  expect(await formulaAt(page, `${sheet}!E2`)).toBe('=DDB($A$1,1000,5,C2)');
  const rounded = async () =>
    (await column(page, sheet, 'E', 2, 7)).map((value) => Math.round(Number(value) * 100) / 100);
  expect(await rounded()).toEqual([4000, 2400, 1440, 864, 296, 9000]);
  await typeInto(page, 'A1', '20000');
  // 40 % of what is left, five times; nothing brings it to salvage.
  await expect.poll(rounded).toEqual([8000, 4800, 2880, 1728, 1036.8, 18444.8]);
  await expectCell(page, `${sheet}!G6`, '1,555.20');
});

test('says why Excel’s own function cannot stand for it', async ({ page }) => {
  await addSheet(page);
  const form = pane(page);
  await fillAsset(form);
  await choose(form, 'As Excel’s own function');
  await expect(form.getByText(/^As Excel’s own SLN: /)).toBeVisible();
  await field(form, 'Life').fill('7');
  await expect(
    form.getByText('Excel’s SLN drifts by 0.01 in year 2. Insert as formula or as values.'),
  ).toBeVisible();
  await expect(insertButton(form)).toHaveAttribute('aria-disabled', 'true');
});

test('overwrites nothing, and shows what is in the way', async ({ page }) => {
  const sheet = await addSheet(page);
  const form = pane(page);
  await fillAsset(form);
  await typeInto(page, 'C4', 'Prepared by KM');
  await selectCell(page, 'A1');
  await expect(form.getByText(new RegExp(`^${sheet}!C4 is not blank\\.`))).toBeVisible();
  await expect(insertButton(form)).toHaveAttribute('aria-disabled', 'true');
  await form.getByRole('button', { name: `Show ${sheet}!C4` }).click();
  await expect(page.locator('.o-named-range-selector-container input')).toHaveValue('C4');
});

test('40 years by month stay fluid to read by keyboard, to the last row', async ({ page }) => {
  const form = pane(page);
  await fillAsset(form);
  await field(form, 'Life').fill('40');
  await form.getByRole('button', { name: 'Dates and conventions' }).click();
  await form.getByRole('combobox', { name: 'One row a' }).selectOption('month');
  const table = form.getByRole('table', { name: 'Schedule' });
  await expect(table).toHaveAttribute('aria-rowcount', '482');
  expect(await table.getByRole('row').count()).toBeLessThan(60);
  const charge = (month: number) => form.getByTitle(`Why? Charge of month ${month}`, { exact: true });
  await charge(1).focus();
  await page.keyboard.press('ArrowDown');
  await expect(charge(2)).toBeFocused();
  await page.keyboard.press('End');
  await expect(charge(480)).toBeFocused();
  await page.keyboard.press('Alt+Enter');
  await expect(form.getByRole('list', { name: 'Working' })).toContainText('Charge of month 480');
  await page.keyboard.press('Home');
  await expect(charge(1)).toBeFocused();
});

for (const [width, scheme, forced] of [
  [320, 'light', 'none'],
  [450, 'dark', 'none'],
  [320, 'light', 'active'],
] as const) {
  test(`fits ${width} px and passes axe, ${scheme}, forced colours ${forced}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, forcedColors: forced });
    const form = pane(page);
    await setPaneWidth(page, width);
    await openView(form, 'Schedule');
    await expect(form.getByRole('table', { name: 'Example of a schedule' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await fillAsset(form, 'DDB');
    await form.getByRole('button', { name: 'Compare methods' }).click();
    await form.getByRole('checkbox', { name: /SYD/ }).check();
    await form.getByTitle('Why? Charge of year 3').click();
    await expect(form.getByRole('list', { name: 'Working' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await wideParts(page)).toEqual([]);
  });
}
