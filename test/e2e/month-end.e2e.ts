import { readFile } from 'node:fs/promises';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { axeFindings, setPaneWidth, wideParts } from './pane-audit';
import {
  expectCell,
  openSheet,
  openView,
  openWorkbench,
  pane,
  readCell,
  showView,
  tabTo,
  typeInto,
} from './sheet';

/** Six classes of the sample's register are charged in each of these months. */
const JANUARY = ['2026-01-01', '2026-01-31'] as const;
const FEBRUARY = ['2026-02-01', '2026-02-28'] as const;
const MARCH = ['2026-03-01', '2026-03-31'] as const;
const QUARTER = ['2026-01-01', '2026-03-31'] as const;
const RUN = 'depreciation 20260101-20260131';

test.beforeEach(async ({ page }) => {
  await openWorkbench(page);
  await openMonthEnd(page);
});

function field(form: FrameLocator, name: string) {
  return form.getByRole('textbox', { name, exact: true });
}

/** By its key; the view is loaded when it is first shown. */
async function openMonthEnd(page: Page): Promise<void> {
  await showView(page, 'Month end');
  await expect(pane(page).getByText('Register!A4:M24, 20 rows')).toBeVisible();
}

async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Types a span and looks, from the field From on by keyboard alone. */
async function look(page: Page, [from, to]: readonly [string, string]): Promise<void> {
  const form = pane(page);
  await expect(field(form, 'From')).toBeFocused();
  await typeOver(page, from);
  await page.keyboard.press('Tab');
  await expect(field(form, 'To')).toBeFocused();
  await typeOver(page, to);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(form.getByRole('button', { name: 'Look' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('heading', { name: 'Summary: 20 assets' })).toBeVisible();
}

/** From the tab past the register, the events, kind and scope, to the span. */
async function goToSpan(page: Page): Promise<void> {
  await pane(page).getByRole('tab', { name: 'Month end' }).focus();
  await tabTo(page, field(pane(page), 'From'));
}

async function post(page: Page, said: string): Promise<void> {
  const form = pane(page);
  await expect(form.getByRole('button', { name: 'Post', exact: true })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.keyboard.press('Alt+i');
  await expect(form.getByText(said)).toBeVisible();
}

/** Looks at a span and posts it. */
async function run(page: Page, span: readonly [string, string], said: string): Promise<void> {
  await goToSpan(page);
  await look(page, span);
  await post(page, said);
}

function totals(form: FrameLocator, table: string) {
  return form.getByRole('table', { name: table }).getByRole('row').last().getByRole('cell');
}

/** The sum of a column of the Journal, as it shows its amounts. */
async function sumOf(page: Page, column: string, rows: readonly number[]): Promise<string> {
  const cells = await Promise.all(rows.map((row) => readCell(page, `Journal!${column}${row}`)));
  const sum = cells.reduce((total, { value }) => total + Math.round(Number(value) * 100), 0);
  return (sum / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
}

function cents(text: string): number {
  return Math.round(Number(text.replace(/,/g, '')) * 100);
}

const FIRST = Array.from({ length: 12 }, (_, i) => i + 2);
const POSTED_FIRST = 'Posted 6 entries, 12 lines, at Journal!A2:J13.';
const ALL_JANUARY = 'Everything from 1 January 2026 to 31 January 2026 is posted already.';

test('a month is run by keyboard alone, and the same again posts nothing', async ({ page }) => {
  const form = pane(page);
  await goToSpan(page);
  await look(page, JANUARY);
  await expect(form.getByText('6 entries: Journal!A2:J13, 12 lines, new sheet')).toBeVisible();
  const [, charge = '', toPost = ''] = await totals(form, 'Charge by class').allTextContents();
  expect(toPost).toBe(charge);
  await post(page, POSTED_FIRST);
  await expect(form.getByText(ALL_JANUARY).first()).toBeVisible();
  expect(await sumOf(page, 'E', FIRST)).toBe(charge);
  expect(await sumOf(page, 'F', FIRST)).toBe(charge);
  await expectCell(page, "'Posted charges'!A1", 'Run');
  await expectCell(page, "'Posted charges'!C1", RUN);
  await expectCell(page, "'Posted charges'!C8", 'posted');
  const { text: source } = await readCell(page, 'Journal!H2');
  expect(source).toMatch(
    /^run depreciation 20260101-20260131 \(IAS 16\.48\), \d+ assets?, digest [0-9a-f]{16}, Writedown /,
  );

  await goToSpan(page);
  await look(page, JANUARY);
  await expect(form.getByText(ALL_JANUARY).first()).toBeVisible();
  await page.keyboard.press('Alt+i');
  await expect(form.getByRole('button', { name: 'Post', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expectCell(page, 'Journal!B14', '');
});

test('a changed asset posts its difference alone, as an entry that says to what', async ({ page }) => {
  const form = pane(page);
  await run(page, JANUARY, POSTED_FIRST);
  await openSheet(page, 'Register');
  // 12,000 more over the ten years of the office fit-out.
  await typeInto(page, 'E24', '85500');
  await goToSpan(page);
  await look(page, JANUARY);
  await expect(form.getByText(`Follows ${RUN}; only the difference is posted.`)).toBeVisible();
  await expect(totals(form, 'Charge by class').last()).toHaveText('100.00');
  await form.getByRole('button', { name: 'Tie-out', exact: true }).press('Enter');
  await expect(form.getByText('Difference 100.00: less is posted than the register charges.')).toBeVisible();
  await page.keyboard.press('Tab');
  const tieOut = form.getByRole('table', { name: 'Tie-out by class' });
  await tieOut.getByRole('button', { name: 'Furniture, 1 asset differs' }).press('Enter');
  await expect(tieOut.getByRole('button', { name: 'F-601, show in the register' })).toBeVisible();
  await post(page, 'Posted 1 entry, 2 lines, at Journal!A14:J15.');
  await expectCell(page, 'Journal!B14', `${RUN} correction 1, class Furniture`);
  await expectCell(page, 'Journal!E14', '100.00');
  await expectCell(page, 'Journal!F15', '100.00');
  const { text: memo } = await readCell(page, 'Journal!G14');
  expect(memo.endsWith(`; difference to ${RUN}`)).toBe(true);
  await expect(form.getByText('Register and posted charges tie.')).toBeVisible();
  await expect(form.getByText("The journal's lines of 2 runs add up to the records.")).toBeVisible();
});

test('the quarter after its months posts nothing more', async ({ page }) => {
  test.setTimeout(180_000);
  const form = pane(page);
  await run(page, JANUARY, POSTED_FIRST);
  await run(page, FEBRUARY, 'Posted 6 entries, 12 lines, at Journal!A14:J25.');
  await run(page, MARCH, 'Posted 6 entries, 12 lines, at Journal!A26:J37.');
  await goToSpan(page);
  await look(page, QUARTER);
  await expect(
    form.getByText('Everything from 1 January 2026 to 31 March 2026 is posted already.').first(),
  ).toBeVisible();
  await expect(totals(form, 'Charge by class').last()).toHaveText('0.00');
  await form.getByRole('button', { name: 'Tie-out', exact: true }).press('Enter');
  await expect(form.getByText("The journal's lines of 3 runs add up to the records.")).toBeVisible();
  await expectCell(page, 'Journal!B38', '');
});

test('a name in the summary leads to its row, and the next month is proposed', async ({ page }) => {
  const form = pane(page);
  await run(page, JANUARY, POSTED_FIRST);
  const table = form.getByRole('table', { name: 'Charge by class' });
  await table.getByRole('button', { name: 'Furniture, show in the register' }).press('Enter');
  await expect(page.locator('.o-sheet.active')).toContainText('Register');
  await openView(form, 'Journal');
  await openView(form, 'Month end');
  await expect(field(form, 'From')).toHaveValue(FEBRUARY[0]);
  await expect(field(form, 'To')).toHaveValue(FEBRUARY[1]);
});

test('what is posted is exported as a file', async ({ page }) => {
  const form = pane(page);
  await run(page, JANUARY, POSTED_FIRST);
  await form.getByRole('button', { name: 'Export' }).press('Enter');
  await expect(form.getByText('6 entries, 12 lines.')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    form.getByRole('button', { name: 'Download' }).press('Enter'),
  ]);
  expect(file.suggestedFilename()).toBe('journal-generic.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(13);
  expect(lines[1]).toContain(`2026-01-31,"${RUN}, class `);
  await form.getByRole('combobox', { name: 'Layout' }).selectOption('sap');
  await expect(
    form.getByText('This layout was not tried in the product: import one entry first.'),
  ).toBeVisible();
  await form.getByRole('button', { name: 'Download' }).press('Enter');
  await expect(form.getByText(/^Not exported\. /)).toBeVisible();
});

test('a month, a changed asset, its correction, the rest of the quarter and the export', async ({ page }) => {
  test.setTimeout(180_000);
  const form = pane(page);
  await run(page, JANUARY, POSTED_FIRST);
  await openSheet(page, 'Register');
  await typeInto(page, 'E24', '85500');
  await run(page, JANUARY, 'Posted 1 entry, 2 lines, at Journal!A14:J15.');
  await expectCell(page, 'Journal!B14', `${RUN} correction 1, class Furniture`);
  const january = await sumOf(page, 'E', [...FIRST, 14]);

  await goToSpan(page);
  await look(page, QUARTER);
  const [, charge = '', toPost = ''] = await totals(form, 'Charge by class').allTextContents();
  await form.getByRole('button', { name: 'Tie-out by period' }).press('Enter');
  await expect(form.getByText('2 of 3 periods differ.')).toBeVisible();
  const periods = form.getByRole('table', { name: 'Tie-out by period' });
  const first = periods.getByRole('row', { name: /^January 2026 / });
  await expect(first.getByRole('cell')).toHaveText([january, january, '0.00']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(periods.getByRole('button', { name: /assets? differ/ }).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.o-sheet.active')).toContainText('Register');

  await page.keyboard.press('Alt+i');
  await expect(form.getByText('Posted 6 entries, 12 lines, at Journal!A16:J27.')).toBeVisible();
  const rest = await sumOf(
    page,
    'E',
    Array.from({ length: 12 }, (_, i) => 16 + i),
  );
  expect(rest).toBe(toPost);
  expect(cents(january) + cents(rest)).toBe(cents(charge));
  await expect(
    form.getByText('Everything from 1 January 2026 to 31 March 2026 is posted already.').first(),
  ).toBeVisible();

  await form.getByRole('button', { name: 'Export' }).press('Enter');
  await expect(form.getByText('13 entries, 26 lines.')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    form.getByRole('button', { name: 'Download' }).press('Enter'),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n').slice(1);
  expect(lines).toHaveLength(26);
  const signed = lines.map((line) => cents(line.slice(line.lastIndexOf(',') + 1)));
  expect(signed.reduce((sum, amount) => sum + amount, 0)).toBe(0);
  expect(signed.filter((amount) => amount > 0).reduce((sum, amount) => sum + amount, 0)).toBe(cents(charge));
  expect(lines[12]).toContain(`"${RUN} correction 1, class Furniture"`);
});

for (const width of [320, 450]) {
  for (const theme of ['light', 'dark'] as const) {
    test(`at ${width} px in ${theme} nothing scrolls sideways and axe finds nothing`, async ({ page }) => {
      const form = pane(page);
      await openSheet(page, 'Register');
      await typeInto(page, 'E9', '98765432100.25');
      await page.getByLabel('Dark').setChecked(theme === 'dark');
      await setPaneWidth(page, width);
      await run(page, JANUARY, POSTED_FIRST);
      await expect(form.getByText(ALL_JANUARY).first()).toBeVisible();
      await form.getByRole('button', { name: 'Tie-out', exact: true }).press('Enter');
      await expect(form.getByText("The journal's lines of 1 run add up to the records.")).toBeVisible();
      await run(page, FEBRUARY, 'Posted 6 entries, 12 lines, at Journal!A14:J25.');
      await goToSpan(page);
      await look(page, QUARTER);
      await form.getByRole('button', { name: 'Tie-out by period' }).press('Enter');
      await expect(form.getByText('1 of 3 periods differs.')).toBeVisible();
      await form.getByRole('button', { name: /^March 2026/ }).press('Enter');
      await form
        .getByRole('button', { name: /^Furniture, 1 asset differs/ })
        .last()
        .press('Enter');
      await form.getByRole('button', { name: 'Export' }).press('Enter');
      await form.getByRole('combobox', { name: 'Layout' }).selectOption('xero');
      await field(form, 'Tax rate').fill('Tax Exempt');
      await form.getByRole('button', { name: 'Download' }).press('Enter');
      await expect(form.getByText(/^Not exported\. Account code of entry/)).toBeVisible();
      expect(await wideParts(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
