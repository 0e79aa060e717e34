/** What every view of the pane is held to: it fits its width, and axe finds nothing. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';

/** Evaluated rather than added as a script, which the page's own policy may refuse. */
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** The pane's own page, in the workbench or opened by itself. */
export function paneFrame(page: Page): Frame {
  const frame = page.frame({ url: /taskpane/ });
  if (frame === null) throw new Error('The pane is not there.');
  return frame;
}

export async function setPaneWidth(page: Page, width: number): Promise<void> {
  await page.locator('#pane').evaluate((frame, px) => {
    frame.style.cssText = `position: fixed; inset: 0 0 0 auto; width: ${px}px; height: 100vh; z-index: 9999`;
  }, width);
}

/** Every part of the pane that is wider than its place. */
export function wideParts(page: Page): Promise<readonly string[]> {
  return paneFrame(page).evaluate(() =>
    [...document.querySelectorAll('html, body, #root *')]
      .filter((one) => !(one instanceof HTMLInputElement) && one.clientWidth > 1)
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible')
      .map((one) => `${one.tagName} ${one.textContent?.slice(0, 40) ?? ''}`),
  );
}

/** One line for each rule that axe finds broken; the focus library's own markers do not count. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const frame = paneFrame(page);
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    // What is fading in has colours on the way that nobody is meant to read.
    const moving = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map((one) => one.finished));
    const { axe: tool } = window as unknown as { axe: { run: (o: object) => Promise<AxeResult> } };
    const { violations } = await tool.run({ exclude: ['[data-tabster-dummy]'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}
