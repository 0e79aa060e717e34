import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { axeFindings, setPaneWidth, wideParts } from './pane-audit';
import {
  addSheet,
  expectCell,
  openWorkbench,
  pane,
  readCell,
  selectCell,
  showView,
  tabTo,
  typeInto,
} from './sheet';

const CHARGE = 'Charge of the period';
const HEADER = [
  'Date',
  'Entry',
  'Account code',
  'Account',
  'Debit',
  'Credit',
  'Memo',
  'Source',
  'Book',
  'Posted at',
];

test.beforeEach(async ({ page }) => {
  await openWorkbench(page);
  await showView(page, 'Journal');
});

async function rowOf(page: Page, row: number): Promise<string[]> {
  const cells = HEADER.map((_, i) => readCell(page, `Journal!${String.fromCharCode(65 + i)}${row}`));
  return (await Promise.all(cells)).map((cell) => cell.text);
}

function field(form: FrameLocator, name: string) {
  return form.getByRole('textbox', { name, exact: true });
}

/** A charge on 31 March 2026. */
async function fillCharge(form: FrameLocator, amount: string): Promise<void> {
  await field(form, CHARGE).fill(amount);
  await field(form, 'Date').fill('2026-03-31');
}

/** What the pane says after posting so many lines, whatever the entry's id. */
function posted(lineCount: number, cells: string): RegExp {
  return new RegExp(`^Posted \\d{8}-[2-9A-Z]{6}, ${lineCount} lines, at Journal!${cells}\\.$`);
}

async function insert(form: FrameLocator, lineCount: number, cells: string): Promise<void> {
  await form.getByRole('button', { name: 'Insert' }).click();
  await expect(form.getByText(posted(lineCount, cells))).toBeVisible();
}

test('a charge in a cell becomes an entry in the table Journal', async ({ page }) => {
  const sheet = await addSheet(page);
  await typeInto(page, 'B2', '=WDV.DDB(10000,1000,5,1)');
  await selectCell(page, 'B2');
  const form = pane(page);
  await form.getByRole('button', { name: `Take from selected cells: ${CHARGE}` }).click();
  await expect(field(form, CHARGE)).toHaveValue('4,000.00');
  await expect(form.getByRole('button', { name: `Show ${sheet}!B2` })).toHaveText(`=${sheet}!B2`);
  await expect(form.getByText('Enter the date.', { exact: true }).first()).toBeVisible();
  await field(form, 'Date').fill('31.3.2026');
  await expect(form.getByText('31 March 2026')).toBeVisible();
  await field(form, 'Memo').fill('March 2026');
  await expect(form.getByText('Journal!A2:J3, 2 lines, new sheet')).toBeVisible();
  await insert(form, 2, 'A2:J3');

  expect(await rowOf(page, 1)).toEqual(HEADER);
  const [first, second] = [await rowOf(page, 2), await rowOf(page, 3)];
  const [id = '', at = ''] = [first[1], first[9]];
  expect(id).toMatch(/^20260331-[2-9A-Z]{6}$/);
  expect(at).not.toBe('');
  const source = `depreciation (IAS 16.48), from ${sheet}!B2, Writedown `;
  expect(first[7]?.startsWith(source)).toBe(true);
  const rest = ['March 2026', first[7], '', at];
  expect(first).toEqual(['2026-03-31', id, '', 'Depreciation expense', '4,000.00', '', ...rest]);
  expect(second).toEqual(['2026-03-31', id, '', 'Accumulated depreciation', '', '4,000.00', ...rest]);

  await form.getByRole('button', { name: 'Show Journal!A2:J3' }).first().click();
  await expect(page.locator('.o-sheet.active')).toContainText('Journal');
});

test('a second entry goes below the first, as rows of the same table', async ({ page }) => {
  const form = pane(page);
  await fillCharge(form, '100');
  await insert(form, 2, 'A2:J3');
  await fillCharge(form, '200');
  await expect(form.getByText('Journal!A4:J5, 2 lines')).toBeVisible();
  await field(form, CHARGE).press('Alt+i');
  await expect(form.getByText(posted(2, 'A4:J5'))).toBeVisible();
  await expectCell(page, 'Journal!E2', '100.00');
  await expectCell(page, 'Journal!E4', '200.00');
});

test('a memo that looks like a formula arrives as text', async ({ page }) => {
  const form = pane(page);
  for (const [i, memo] of ['=1+1', "'quoted", '+49 30', '@SUM(A1)'].entries()) {
    await fillCharge(form, '100');
    await field(form, 'Memo').fill(memo);
    await insert(form, 2, `A${2 + 2 * i}:J${3 + 2 * i}`);
    const { value, text } = await readCell(page, `Journal!G${2 + 2 * i}`);
    expect([value, text]).toEqual([memo, memo]);
  }
});

test('one Ctrl+Z takes an entry back', async ({ page }) => {
  const form = pane(page);
  await fillCharge(form, '100');
  await insert(form, 2, 'A2:J3');
  await insert(form, 2, 'A4:J5');
  await form.getByRole('button', { name: 'Show Journal!A4:J5' }).first().click();
  await selectCell(page, 'L1');
  await page.keyboard.press('Control+z');
  await expectCell(page, 'Journal!E4', '');
  await expectCell(page, 'Journal!F5', '');
  await expectCell(page, 'Journal!E2', '100.00');
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
  await fillCharge(form, '100');
  await insert(form, 2, 'A2:J3');
  await form.getByRole('button', { name: 'Show Journal!A2:J3' }).first().click();
  await typeInto(page, 'B5', 'Prepared by KM');
  await selectCell(page, 'L1');
  await expect(form.getByText(/Journal!B5/).first()).toBeVisible();
  await expect(form.getByRole('button', { name: 'Insert' })).toHaveAttribute('aria-disabled', 'true');
  await expectCell(page, 'Journal!B5', 'Prepared by KM');
});

test('each kind is posted by keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  const form = pane(page);
  const kind = form.getByRole('combobox', { name: 'Kind' });
  await expect(kind).toBeVisible();
  const words = await kind
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(words).toHaveLength(17);
  await form.getByRole('tab', { name: 'Journal' }).focus();
  await tabTo(page, kind);
  for (const [i, word] of words.entries()) {
    if (i > 0) {
      await page.keyboard.press('ArrowDown');
    }
    await expect(kind).toHaveValue(word);
    // Each amount and its button, down to the date.
    const amounts = await form.getByRole('button', { name: /^Take from selected cells: / }).count();
    for (let a = 0; a < amounts - 1; a += 1) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Control+a');
      await page.keyboard.type(String(100 * (amounts - a)));
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Tab');
    await expect(field(form, 'Date')).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2026-03-31');
    await page.keyboard.press('Enter');
    await expect(form.getByRole('button', { name: 'Insert' })).not.toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Alt+i');
    await expect(form.getByText(/^Posted \d{8}-[2-9A-Z]{6}, /)).toBeVisible();
    await expect(form.getByText(/^From what the table Journal holds now/)).toBeVisible();
    await form.getByRole('button', { name: 'Dismiss' }).press('Enter');
    await kind.focus();
  }
  const sources = await sourcesOf(page);
  expect(sources).toEqual(words);
});

/** The kind that each entry says it is, in the order in which they were posted. */
async function sourcesOf(page: Page): Promise<string[]> {
  const kinds: string[] = [];
  for (let row = 2; ; row += 1) {
    const [source] = (await readCell(page, `Journal!H${row}`)).text.split(' ', 1);
    if (source === undefined || source === '') return kinds;
    if (kinds.at(-1) !== source) kinds.push(source);
  }
}

test('an entry is reversed by keyboard alone', async ({ page }) => {
  const form = pane(page);
  await fillCharge(form, '100');
  await insert(form, 2, 'A2:J3');
  const id = (await readCell(page, 'Journal!B2')).text;
  await form.getByRole('button', { name: 'Posted', exact: true }).press('Enter');
  await form.getByRole('button', { name: `Reverse ${id}` }).press('Enter');
  await expect(field(form, 'Date of the reversal')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1 Apr 2026');
  await page.keyboard.press('Enter');
  const confirmation = form.getByRole('group', { name: `Reverse ${id}` });
  await expect(confirmation.getByText('Journal!A4:J5, 2 lines')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(form.getByRole('button', { name: 'Post reversal' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.getByText(`Reversed ${id}: posted ${id}/R, 2 lines, at Journal!A4:J5.`)).toBeVisible();
  const mirror = await rowOf(page, 4);
  expect(mirror.slice(0, 6)).toEqual(['2026-04-01', `${id}/R`, '', 'Depreciation expense', '', '100.00']);
  expect(mirror[7]).toBe(`reversal of ${id}`);
  await expect(form.getByText(`reversed by ${id}/R`)).toBeVisible();
  await expect(form.getByRole('button', { name: `Reverse ${id}`, exact: true })).toHaveCount(0);
});

test('T accounts carry what is posted, the entry and the balance', async ({ page }) => {
  const form = pane(page);
  const expense = form.getByRole('table', { name: 'Depreciation expense' }).getByRole('row');
  await fillCharge(form, '100');
  await expect(expense).toHaveText(['DebitCredit', 'Opening0.00', 'This entry100.00', 'Closing100.00']);
  await insert(form, 2, 'A2:J3');
  await fillCharge(form, '250');
  await expect(expense).toHaveText(['DebitCredit', 'Opening100.00', 'This entry250.00', 'Closing350.00']);
  await field(form, 'From').fill('1 Jan 2026');
  await field(form, 'From').press('Enter');
  await expect(expense).toHaveText([
    'DebitCredit',
    'Opening0.00',
    '2026-03-31100.00',
    'This entry250.00',
    'Closing350.00',
  ]);
  await form.getByRole('combobox', { name: 'Accounts of' }).selectOption('all');
  await expect(expense).toHaveText(['DebitCredit', 'Opening0.00', '2026-03-31100.00', 'Closing100.00']);
  await form.getByRole('button', { name: '2026-03-31, show Journal!A2:J2' }).press('Enter');
  await expect(page.locator('.o-sheet.active')).toContainText('Journal');
  await typeInto(page, 'E2', 'a lot');
  await expect(form.getByText(/^Journal!E2 holds "a lot"/).first()).toBeVisible();
});

test('a T account is read by keyboard alone, at 320 px too', async ({ page }) => {
  const form = pane(page);
  await setPaneWidth(page, 320);
  const sheet = await addSheet(page);
  await fillCharge(form, '100');
  await insert(form, 2, 'A2:J3');
  await expect(page.locator('.o-sheet.active')).toContainText(sheet);
  await field(form, CHARGE).focus();
  await tabTo(page, form.getByRole('combobox', { name: 'Accounts of' }));
  await page.keyboard.press('ArrowDown');
  await expect(form.getByRole('combobox', { name: 'Accounts of' })).toHaveValue('all');
  await tabTo(page, field(form, 'From'));
  await page.keyboard.type('1 Mar 2026');
  await tabTo(page, field(form, 'To'));
  await page.keyboard.type('31.3.2026');
  await page.keyboard.press('Enter');
  await expect(field(form, 'From')).toHaveValue('2026-03-01');
  await expect(field(form, 'To')).toHaveValue('2026-03-31');
  const rows = form.getByRole('table', { name: 'Depreciation expense' }).getByRole('row');
  await expect(rows).toHaveText(['DebitCredit', 'Opening0.00', '2026-03-31100.00', 'Closing100.00']);
  await tabTo(page, form.getByRole('button', { name: '2026-03-31, show Journal!A2:J2' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.o-sheet.active')).toContainText('Journal');
  await expect(page.locator('.o-named-range-selector-container input')).toHaveValue('A2:J2');
  expect(await wideParts(page)).toEqual([]);
});

test('an entry is copied as a formula that follows its cell', async ({ page }) => {
  const sheet = await addSheet(page);
  await typeInto(page, 'B2', '4000');
  await selectCell(page, 'B2');
  const form = pane(page);
  await form.getByRole('button', { name: `Take from selected cells: ${CHARGE}` }).click();
  await field(form, 'Date').fill('2026-03-31');
  await field(form, 'Memo').fill('March 2026');
  await selectCell(page, 'D5');
  const copy = form.getByRole('button', { name: 'Copy as formula' });
  await expect(copy).toHaveAccessibleDescription(`A formula in ${sheet}!D5, filling ${sheet}!D5:H7`);
  await copy.press('Enter');
  await expect(form.getByText(`Wrote the formula into ${sheet}!D5; it fills ${sheet}!D5:H7.`)).toBeVisible();
  const { formula } = await readCell(page, `${sheet}!D5`);
  // Hosts write a formula with or without spaces after its commas.
  expect(String(formula).replace(/, /g, ',')).toBe(
    `=WRITEDOWN.JOURNAL("depreciation",${sheet}!B2,DATE(2026,3,31),"March 2026")`,
  );
  await expect.poll(async () => (await readCell(page, `${sheet}!F6`)).value).toBe(4000);
  await typeInto(page, 'B2', '4500');
  await expect.poll(async () => (await readCell(page, `${sheet}!G7`)).value).toBe(4500);
});

test('nothing is posted on the lock date or before', async ({ page }) => {
  const form = pane(page);
  await showView(page, 'Settings');
  await field(form, 'Lock date').fill('31 Mar 2026');
  await field(form, 'Lock date').press('Enter');
  await expect(field(form, 'Lock date')).toHaveValue('2026-03-31');
  await showView(page, 'Journal');
  await fillCharge(form, '100');
  const sentence = 'Date got 2026-03-31; it takes a day after the lock date 2026-03-31.';
  await expect(form.getByText(sentence).first()).toBeVisible();
  await expect(form.getByRole('button', { name: 'Insert' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Alt+i');
  await field(form, 'Date').fill('2026-04-01');
  await insert(form, 2, 'A2:J3');
  await expectCell(page, 'Journal!A2', '2026-04-01');
});

test('book and class stand in the lines and choose the account', async ({ page }) => {
  const form = pane(page);
  await fillCharge(form, '100');
  await form.getByRole('button', { name: 'Book and class' }).press('Enter');
  await field(form, 'Book').fill('Tax');
  await insert(form, 2, 'A2:J3');
  await expectCell(page, 'Journal!I2', 'Tax');
  await form.getByRole('combobox', { name: 'Of book' }).selectOption('=Tax');
  await expect(form.getByRole('table', { name: 'Depreciation expense' })).toContainText('200.00');
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
      await field(form, 'Date').fill('2026-12-31');
      await field(form, 'Memo').fill('Impairment of the press line after the test at year end');
      await form.getByRole('button', { name: 'Book and class' }).press('Enter');
      await field(form, 'Book').fill('Group accounts under IFRS, in thousands');
      await insert(form, 3, 'A2:J4');
      await expect(form.getByRole('cell', { name: '246,913,578.50' })).toBeVisible();
      await field(form, 'From').fill('2026-01-01');
      await field(form, 'To').fill('2026-12-31');
      await field(form, 'To').press('Enter');
      await form.getByRole('combobox', { name: 'Accounts of' }).selectOption('all');
      await form.getByRole('button', { name: 'Posted', exact: true }).press('Enter');
      await form.getByRole('button', { name: /^Reverse / }).press('Enter');
      await expect(field(form, 'Date of the reversal')).toBeFocused();
      expect(await wideParts(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
