/** Puts the view into the page. */

import { createRoot } from 'react-dom/client';
import { displayLanguage, storagePartition } from '../workbook/office';
import { App } from './App';
import { LOAD_VIEW } from './pane/lazy-views';
import { keptView } from './pane/use-view';

export async function mountPane(excel: boolean): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const surroundings = {
    excel,
    language: displayLanguage(),
    storagePrefix: `${storagePartition()}writedown.`,
  };
  await LOAD_VIEW[keptView(surroundings)]();
  createRoot(root).render(<App surroundings={surroundings} />);
}
