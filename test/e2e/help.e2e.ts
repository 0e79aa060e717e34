import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { recordTroubles } from './host';
import { openWorkbench, pane } from './sheet';

/** Evaluated rather than added as a script, which the page's own policy refuses. */
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate<Found>('axe.run()');
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

const PAGES = [
  'index.html',
  'WDV.DDB.html',
  'WDV.SCHEDULE.html',
  'WDV.REGISTER.html',
  'WRITEDOWN.OBSOLESCENCE.html',
  'words.html',
  'tables.html',
  'journal.html',
  'errors.html',
  'share.html',
];

for (const look of ['light', 'dark', 'contrast'] as const) {
  test.describe(`the help in ${look}`, () => {
    test.use({
      colorScheme: look === 'light' ? 'light' : 'dark',
      contextOptions: { forcedColors: look === 'contrast' ? 'active' : 'none' },
      viewport: { width: 320, height: 700 },
    });

    test('fits the width of a pane, keeps to the policy, and axe finds nothing', async ({ page }) => {
      const troubles = await recordTroubles(page);
      for (const file of PAGES) {
        await page.goto(`/help/${file}`);
        const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        expect(isWide, `${file} is wider than the pane`).toBe(false);
        expect(await violations(page), file).toEqual([]);
      }
      expect(troubles).toEqual([]);
    });
  });
}

test('the search finds functions by what they do, from the keyboard alone', async ({ page }) => {
  await page.goto('/help/index.html');
  await expect(page.getByRole('link', { name: 'WDV.SLN', exact: true })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('bond price');
  await expect(page.getByRole('status')).toHaveText('1 found');
  await expect(page.getByRole('link', { name: 'WDV.SLN', exact: true })).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('WDV.BONDPRICE');
});

test('a slash can be searched for, and a search that is taken back shows all', async ({ page }) => {
  await page.goto('/help/index.html');
  const field = page.getByRole('searchbox');
  await field.pressSequentially('a/b');
  await expect(field).toHaveValue('a/b');
  await expect(page.getByRole('status')).toHaveText('0 found');
  await field.fill('');
  await expect(page.getByRole('link', { name: 'WRITEDOWN.NRV', exact: true })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('');
});

test('the skip link leads past the bar, which stays at the top', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await page.goto('/help/WDV.SCHEDULE.html');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('banner')).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole, and there is no search that could do nothing', async ({ page }) => {
    await page.goto('/help/index.html');
    await expect(page.locator('.list a[href^="W"]')).toHaveCount(77);
    await expect(page.locator('form')).toBeHidden();
  });
});

test('the keys of the pane lead to the help', async ({ page, context }) => {
  await openWorkbench(page);
  await pane(page).getByRole('button', { name: 'Keys' }).click();
  const opened = context.waitForEvent('page');
  await pane(page).getByRole('link', { name: 'Help' }).click();
  const help = await opened;
  await expect(help.getByRole('heading', { level: 1 })).toHaveText('Writedown help');
});
