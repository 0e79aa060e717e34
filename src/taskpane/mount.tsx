/** Puts the view into the page. */

import { createRoot } from 'react-dom/client';
import { displayLanguage, storagePartition } from '../workbook/office';
import { App } from './App';

export function mountPane(excel: boolean): void {
  const root = document.getElementById('root');
  if (root === null) return;
  const surroundings = {
    excel,
    language: displayLanguage(),
    storagePrefix: `${storagePartition()}writedown.`,
  };
  createRoot(root).render(<App surroundings={surroundings} />);
}
