/** What the whole pane knows of where it runs, decided once at the start. */

import { createContext, useContext } from 'react';

export interface Surroundings {
  /** Whether there is a workbook; without one the pane still reads and previews. */
  readonly excel: boolean;
  /** A tag that `Intl` takes. */
  readonly language: string;
  /** What every key in the browser's storage begins with. */
  readonly storagePrefix: string;
}

export const SurroundingsContext = createContext<Surroundings>({
  excel: false,
  language: 'en-US',
  storagePrefix: '',
});

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}
