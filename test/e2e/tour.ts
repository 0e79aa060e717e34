/** What each view of the pane is for, done once by keyboard over the sample workbook; a view is shown before. */

import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { View } from '../../src/taskpane/pane/views';
import { addSheet, expectCell, openSheet, selectCell } from './sheet';

type Stop = (page: Page, form: FrameLocator) => Promise<void>;

/** Types into fields by their names, each committed with Enter. */
async function type(
  page: Page,
  form: FrameLocator,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, text] of Object.entries(entries)) {
    await form.getByRole('textbox', { name, exact: true }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

/** Does what the button at the bottom of the view says, as soon as it may be done. */
async function act(page: Page, form: FrameLocator, button: string, said: RegExp): Promise<void> {
  await expect(form.getByRole('button', { name: button, exact: true })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.keyboard.press('Alt+i');
  await expect(form.getByText(said).first()).toBeVisible();
}

const press = (form: FrameLocator, name: string | RegExp) =>
  form.getByRole('button', { name }).press('Enter');

async function chooseTask(page: Page, form: FrameLocator, name: string): Promise<void> {
  const choice = form.getByRole('combobox', { name: 'Task' });
  await choice.focus();
  await page.keyboard.type(name);
  await expect(choice.locator('option:checked')).toContainText(name);
}

export const TOUR: Readonly<Record<View, Stop>> = {
  async schedule(page, form) {
    const sheet = await addSheet(page);
    await type(page, form, { Cost: '10000', Salvage: '1000', Life: '5' });
    await press(form, /^Compare/);
    await press(form, 'Dates and conventions');
    await press(form, 'Events');
    await act(page, form, 'Insert', /^Inserted the schedule at /);
    await expectCell(page, `${sheet}!A1`, 'Period');
  },

  async test(page, form) {
    await type(page, form, {
      Name: 'Press line 2026',
      'Date of the test': '2026-12-31',
      'Carrying amount': '3000',
      'Cash flows': 'Impairment!B72:D72',
      'Discount rate before tax': '10%',
    });
    await press(form, /^Indicators/);
    await press(form, /^Tests in this workbook/);
    await press(form, 'Keep this test');
    await expect(form.getByText('Kept Press line 2026 in the workbook.')).toBeVisible();
    await act(page, form, 'Insert paper', /^Wrote the working paper at /);
  },

  async register(page, form) {
    await expect(form.getByText('Register!A4:M24, 20 rows')).toBeVisible();
    await expect(form.getByText(/findings?$|Nothing was found/).first()).toBeVisible();
    await openSheet(page, 'Start here');
    await selectCell(page, 'J40');
    await chooseTask(page, form, 'Roll-forward');
    await type(page, form, { From: '2026-01-01', To: '2026-12-31' });
    await act(page, form, 'Insert', /^Wrote the formula into /);
    await chooseTask(page, form, 'Forecast');
    await type(page, form, { From: '2026-01-01' });
    await expect(form.getByRole('img', { name: 'Charges to come' })).toBeVisible();
    await chooseTask(page, form, 'Create');
    await act(page, form, 'Create', /^Created a register on the sheet /);
    await openSheet(page, 'Register');
    await selectCell(page, 'A5');
    await press(form, 'Use the selected table');
    await expect(form.getByText('Register!A4:M24, 20 rows')).toBeVisible();
  },

  async journal(page, form) {
    await type(page, form, { 'Charge of the period': '4000', Date: '2026-03-31', Memo: 'March' });
    await act(page, form, 'Insert', /^Posted .*, 2 lines, at Journal!/);
    await press(form, /^Posted/);
  },

  async 'month-end'(page, form) {
    await type(page, form, { From: '2026-01-01', To: '2026-01-31' });
    await press(form, 'Look');
    await expect(form.getByRole('heading', { name: /^Summary: / })).toBeVisible();
    await act(page, form, 'Post', /^Posted 6 entries, 12 lines/);
    await press(form, /^Tie-out$/);
    await press(form, 'Export');
    const [file] = await Promise.all([page.waitForEvent('download'), press(form, 'Download')]);
    expect(file.suggestedFilename()).toBe('journal-generic.csv');
  },

  async explain(page, form) {
    await openSheet(page, 'Schedule');
    await selectCell(page, 'E15');
    await expect(form.getByRole('heading', { name: 'WDV.SCHEDULE' })).toBeVisible();
    await expect(form.getByRole('list', { name: 'Working' }).getByRole('listitem')).toHaveCount(5);
    await press(form, /^Left out/);
  },

  async share(page, form) {
    await expect(form.getByText(/use Writedown;/)).toBeVisible();
    await press(form, 'Write working paper');
    await expect(form.getByText(/^Wrote the working paper at 'Writedown/)).toBeVisible();
    await form.getByRole('radio', { name: /^Freeze: / }).press('Space');
    await act(page, form, 'Freeze', /formulas frozen in/);
    await act(page, form, 'Restore', /formulas restored/);
  },

  async settings(page, form) {
    await form.getByRole('combobox', { name: 'Framework' }).selectOption('US GAAP');
    await form.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await type(page, form, { Cash: '1000 Bank' });
    await expect(form.getByText('Edited; the default is Cash')).toBeVisible();
  },
};
