/** Works a workbench as a person does: types with the keyboard, reads what the cells show. */

import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { VIEWS } from '../../src/taskpane/pane/views';

/** The part of the page's own object that tests use. */
interface WorkbenchWindow {
  readonly writedownWorkbench?: {
    associated(): readonly string[];
    read(address: string): CellRead;
    readonly host: { readonly undo: { undo(): void } };
  };
}

export interface CellRead {
  readonly value: number | string | boolean;
  readonly formula: number | string | boolean;
  readonly text: string;
  readonly message?: string;
}

/** Opens the workbench and waits until the add-in's functions are there. */
export async function openWorkbench(page: Page): Promise<void> {
  await page.goto('/workbench/');
  await page.waitForFunction(
    () => ((window as unknown as WorkbenchWindow).writedownWorkbench?.associated().length ?? 0) > 0,
  );
  await expect.poll(async () => (await readCell(page, "'Start here'!A18")).text).not.toBe('#BUSY!');
}

/** The task pane's page inside the workbench. */
export function pane(page: Page) {
  return page.frameLocator('#pane');
}

/** The key of a view, by its label: `Control+1`. */
export function viewKey(label: string): string {
  return `Control+${VIEWS.findIndex((view) => view.label === label) + 1}`;
}

/** Goes to a view by its key, which leads there also where its tab does not fit. */
export async function showView(page: Page, label: string): Promise<void> {
  const form = pane(page);
  // The sheet takes the focus once it has settled, which on a busy machine may be after the key.
  await expect(async () => {
    await form.getByRole('tab', { selected: true }).press(viewKey(label));
    await expect(form.getByRole('tab', { name: label, exact: true })).toBeFocused({ timeout: 2_000 });
  }).toPass({ timeout: 15_000 });
  await expect(form.getByRole('tabpanel', { name: label }).getByRole('heading', { level: 1 })).toBeAttached();
}

/** Presses Tab until it has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

/** Shows a view of the pane by its tab, or by the menu of those that do not fit. */
export async function openView(form: FrameLocator, name: string): Promise<void> {
  const tab = form.getByRole('tab', { name });
  await expect(form.getByRole('tab', { selected: true })).toBeVisible();
  if (await tab.isVisible()) return tab.click();
  await form.getByRole('button', { name: /more views?$/ }).click();
  await form.getByRole('menuitem', { name }).click();
}

export function readCell(page: Page, address: string): Promise<CellRead> {
  return page.evaluate((at) => {
    const workbench = (window as unknown as WorkbenchWindow).writedownWorkbench;
    if (workbench === undefined) throw new Error('The workbench has not started.');
    const { value, formula, text, message } = workbench.read(at);
    return { value, formula, text, ...(message === undefined ? {} : { message }) };
  }, address);
}

export async function cellText(page: Page, address: string): Promise<string> {
  return (await readCell(page, address)).text;
}

/** Waits until the cell shows the text. */
export async function expectCell(page: Page, address: string, text: string): Promise<void> {
  await expect.poll(() => cellText(page, address), { message: address }).toBe(text);
}

export async function openSheet(page: Page, name: string): Promise<void> {
  await page.locator('.o-sheet', { hasText: name }).first().click();
  await expect(page.locator('.o-sheet.active', { hasText: name })).toBeVisible();
}

function nameBox(page: Page): Locator {
  return page.locator('.o-named-range-selector-container input');
}

/** Selects a cell of the sheet that is open, through the name box. */
export async function selectCell(page: Page, address: string): Promise<void> {
  await nameBox(page).click();
  await nameBox(page).fill(address);
  await page.keyboard.press('Enter');
  await expect(nameBox(page)).toHaveValue(address);
  await expect(nameBox(page)).not.toBeFocused();
  // Now and then the same Enter reaches the cell as well and opens it for editing.
  await page.keyboard.press('Escape');
}

/** Types into a cell of the sheet that is open and commits with Enter. */
export async function typeInto(page: Page, address: string, entry: string): Promise<void> {
  const stands = async (): Promise<string> => String((await readCell(page, address)).formula);
  // Now and then keys reach a grid that is not ready for them and are lost: then they are typed again.
  await expect(async () => {
    await selectCell(page, address);
    // What stands there goes first: a machine types faster than the grid selects it.
    if ((await stands()) !== '') {
      await page.keyboard.press('Delete');
      await expect.poll(stands, { timeout: 3_000 }).toBe('');
    }
    await page.keyboard.type(entry);
    await page.keyboard.press('Enter');
    // A cell that was still open for editing would hold what stood there before as well.
    const isNumber = /^-?\d+(\.\d+)?$/.test(entry);
    const isWord = /^[a-z][a-z ]*$/i.test(entry);
    const meant = expect.poll(stands, { timeout: 3_000 });
    if (isNumber || isWord) await meant.toBe(isNumber ? String(Number(entry)) : entry);
    else await meant.not.toBe('');
  }).toPass();
}

/** Empties a cell with the Delete key. */
export async function deleteCell(page: Page, address: string): Promise<void> {
  await selectCell(page, address);
  await page.keyboard.press('Delete');
}

/** The step that the undo button would take back. */
export async function undo(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as WorkbenchWindow).writedownWorkbench?.host.undo.undo());
}

/** An empty sheet, added with the button below the grid. */
export async function addSheet(page: Page): Promise<string> {
  const before = await page.locator('.o-sheet').count();
  await page.locator('.o-add-sheet').click();
  await expect(page.locator('.o-sheet')).toHaveCount(before + 1);
  const name = (await page.locator('.o-sheet.active .o-sheet-name').innerText()).trim();
  return name;
}
