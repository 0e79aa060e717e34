/**
 * The pane's first step. The same page also runs the functions of the sheet, so nothing of the
 * view is loaded here: it follows once Office has said where the page runs.
 */

import { whenOfficeReady } from '../workbook/office';

async function start(): Promise<void> {
  const excel = await whenOfficeReady();
  const { mountPane } = await import('./mount');
  await mountPane(excel);
}

void start();
