import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import {
  addSheet,
  cellText,
  deleteCell,
  expectCell,
  openSheet,
  openWorkbench,
  pane,
  readCell,
  selectCell,
  typeInto,
} from './sheet';

test.describe('the grid', () => {
  const problems: string[] = [];

  test.beforeEach(async ({ page }) => {
    problems.length = 0;
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await openWorkbench(page);
  });

  test.afterEach(() => {
    expect(problems).toEqual([]);
  });

  test('a function typed into a cell shows its value', async ({ page }) => {
    await addSheet(page);
    await typeInto(page, 'B2', '=WDV.DDB(10000,1000,5,1)');
    await expectCell(page, 'B2', '4000');
  });

  test('a schedule spills, and grows and shrinks with its life', async ({ page }) => {
    await addSheet(page);
    await typeInto(page, 'A1', '5');
    await typeInto(page, 'A3', '=WDV.SCHEDULE(10000,1000,A1)');
    await expectCell(page, 'A3', 'Period');
    await expectCell(page, 'F8', '1000');
    expect(await cellText(page, 'A9')).toBe('');

    await typeInto(page, 'A1', '8');
    await expectCell(page, 'F11', '1000');
    expect(await cellText(page, 'A12')).toBe('');

    await typeInto(page, 'A1', '3');
    await expectCell(page, 'F6', '1000');
    expect(await cellText(page, 'A7')).toBe('');
  });

  test('an event changes a schedule from its row on, and no row before it', async ({ page }) => {
    await addSheet(page);
    await typeInto(page, 'A1', 'Period');
    await typeInto(page, 'B1', 'Event');
    await typeInto(page, 'C1', 'Amount');
    await typeInto(page, 'A2', '2');
    await typeInto(page, 'B2', 'impairment');
    await typeInto(page, 'C2', '0');
    await typeInto(page, 'E1', '=WDV.SCHEDULE(1000,0,5,"SLN",,,,,,,A1:C2)');
    await expectCell(page, 'G4', '200');
    await typeInto(page, 'C2', '300');
    await expectCell(page, 'H3', '-300');
    await expectCell(page, 'G4', '100');
    expect(await cellText(page, 'G3')).toBe('200');
    await typeInto(page, 'C2', '5000');
    await expectCell(page, 'E1', '#NUM!');
  });

  test('the register rolls forward with its events, and ties', async ({ page }) => {
    await openSheet(page, 'Movements');
    await expectCell(page, 'Movements!H19', '25,000.00');
    await expectCell(page, 'Movements!H4', 'ties');
    await typeInto(page, 'D7', '30000');
    await expectCell(page, 'Movements!H19', '30,000.00');
    await expectCell(page, 'Movements!H4', 'ties');
  });

  test('a number outside its domain is #NUM!', async ({ page }) => {
    await addSheet(page);
    await typeInto(page, 'A1', '=WDV.DDB(10000,1000,0,1)');
    await expectCell(page, 'A1', '#NUM!');
  });

  test('a word that is not understood is #VALUE!, and hovering says why', async ({ page }) => {
    await addSheet(page);
    await typeInto(page, 'B2', '=WDV.SCHEDULE(10000,1000,5,"fast")');
    await expectCell(page, 'B2', '#VALUE!');
    const { message } = await readCell(page, 'B2');
    expect(message).toContain('method');
    await selectCell(page, 'E9');
    const grid = await page.locator('.o-grid-overlay').boundingBox();
    if (grid === null) throw new Error('The grid has no place on the page.');
    // B2 stands in the second column and the second row.
    await page.mouse.move(grid.x + 96 + 40, grid.y + 23 + 10, { steps: 5 });
    await expect(page.locator('.o-error-tooltip')).toContainText('"fast"');
  });

  test('a cell in the way gives #SPILL!, and taking it away lets the schedule through', async ({ page }) => {
    await addSheet(page);
    await typeInto(page, 'C4', 'in the way');
    await typeInto(page, 'A1', '=WDV.SCHEDULE(10000,1000,5)');
    await expectCell(page, 'A1', '#SPILL!');
    await deleteCell(page, 'C4');
    await expectCell(page, 'A1', 'Period');
    await expectCell(page, 'C4', '1800');
  });

  test('the schedule sheet follows the cost in the register', async ({ page }) => {
    await expectCell(page, 'Schedule!E7', 'ties');
    await openSheet(page, 'Register');
    await typeInto(page, 'E5', '136000');
    await expectCell(page, 'Schedule!B6', '136,000.00');
    await expectCell(page, 'Schedule!D12', '136,000.00');
    await expectCell(page, 'Schedule!E6', '100,000.00');
    await expectCell(page, 'Schedule!E7', 'ties');
    // The typing, and before it the emptying of the cell.
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expectCell(page, 'Schedule!D12', '486,000.00');
  });

  test('every check of the sample ties', async ({ page }) => {
    for (const row of [5, 6, 7, 8, 9, 10]) await expectCell(page, `'Start here'!D${row}`, 'ties');
    for (let row = 5; row <= 24; row += 1) await expectCell(page, `Register!M${row}`, 'ties');
  });

  test('typing a function offers its words, each with what it means', async ({ page }) => {
    await addSheet(page);
    await selectCell(page, 'B2');
    await page.keyboard.type('=WDV.SCHEDULE(10000,1000,5,');
    await expect(page.locator('.o-formula-assistant')).toContainText('salvage');
    await expect(page.getByText('Straight line', { exact: true })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.o-autocomplete-value-focus')).toContainText('SYD');
    await page.keyboard.press('Tab');
    await expect(page.locator('.o-grid-composer .o-composer')).toContainText('SYD');
    // The caret follows the accepted word a moment later than the word itself.
    await page.keyboard.press('End');
    await page.keyboard.type(')');
    await expect(page.locator('.o-grid-composer .o-composer')).toHaveText(
      '=WDV.SCHEDULE(10000,1000,5,"SYD")',
    );
    await page.keyboard.press('Enter');
    await expectCell(page, 'D3', '3000');
  });

  test('a button saves the workbook as a file, with what the functions answer', async ({ page }) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Writedown workbench.xlsx');
    const parts = unzipSync(readFileSync(await download.path()));
    const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    expect(part('xl/workbook.xml')).toContain('name="Start here"');
    expect(part('xl/worksheets/sheet0.xml')).toMatch(/<c r="A18"[^>]* t="n"><v>4000<\/v><\/c>/);
    expect(part('xl/tables/table1.xml')).toContain('displayName="Register"');
  });

  test('IFERROR catches the errors of the functions', async ({ page }) => {
    await addSheet(page);
    await typeInto(page, 'A1', '=IFERROR(WDV.SCHEDULE(1,0,2,"fast"),"caught")');
    await expectCell(page, 'A1', 'caught');
  });

  test('blank cells arrive as 0, and as null after the switch; the result is the same', async ({ page }) => {
    await addSheet(page);
    await typeInto(page, 'A1', '=WDV.DDB(10000,B9,5,1,2)');
    await expectCell(page, 'A1', '4000');
    await page.getByLabel('Blank cells as null').check();
    await expectCell(page, 'A1', '4000');
  });

  test('the switch for dark reaches the grid and the pane', async ({ page }) => {
    await page.getByLabel('Dark').check();
    await expect(page.locator('.o-spreadsheet')).toHaveClass(/dark/);
    const frame = page.frame({ url: /taskpane/ });
    expect(
      await frame?.evaluate(
        () => (window as unknown as { Office: typeof Office }).Office.context.officeTheme.isDarkTheme,
      ),
    ).toBe(true);
    const ground = pane(page).locator('main');
    await expect
      .poll(() => ground.evaluate((main) => getComputedStyle(main).color))
      .toMatch(/^rgb\(2\d\d, 2/);
  });
});

test.describe('the server', () => {
  test('the root leads to the workbench', async ({ request }) => {
    const response = await request.get('/', { maxRedirects: 0 });
    expect(response.status()).toBe(302);
    expect(response.headers()['location']).toBe('/workbench/');
  });

  test('a page of the add-in gets the stand-in for office.js, and nothing is cached', async ({ request }) => {
    const response = await request.get('/taskpane.html');
    expect(response.headers()).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    const page = await response.text();
    expect(page).toContain('src="/workbench/office.js"');
    expect(page).not.toContain('appsforoffice');
  });

  test('files have their content type', async ({ request }) => {
    const types = new Map([
      ['/functions.json', 'application/json; charset=utf-8'],
      ['/functions.js', 'text/javascript; charset=utf-8'],
      ['/workbench/workbench.css', 'text/css; charset=utf-8'],
      ['/workbench/library/o_spreadsheet.xml', 'text/xml; charset=utf-8'],
    ]);
    for (const [address, type] of types)
      expect((await request.get(address)).headers()['content-type'], address).toBe(type);
  });

  test('nothing outside the two folders is served', async ({ request }) => {
    const attempts = [
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/workbench/..%2f..%2fpackage.json',
      '/workbench/%2e%2e%2f%2e%2e%2fpackage.json',
      '/..%5cpackage.json',
      '/%00',
      '/%E0%A4%A',
      '/nothing.html',
    ];
    for (const address of attempts)
      expect([400, 404], address).toContain((await request.get(address)).status());
    expect((await request.post('/functions.json')).status()).toBe(405);
  });
});
