/**
 * What the workbench page offers, on its `window`: to the Office shim in the pane's iframe, and to
 * tests that read cells.
 */

import type { ErrorMaker, Implementation } from '../functions/bridge';
import type { Cell, Host } from '../host/host';

export type Theme = 'light' | 'dark';

export interface Workbench {
  readonly host: Host;
  readonly theme: () => Theme;
  /** Returns the way to stop listening. */
  onThemeChanged(listener: (theme: Theme) => void): () => void;
  /** The pane's page starts to load: what an earlier load associated is forgotten. */
  beginFunctions(makeError: ErrorMaker): void;
  associate(id: string, implementation: Implementation): void;
  /** All scripts of the pane's page have run. */
  finishFunctions(): void;
  /** Ids of the functions that can be called now. */
  associated(): readonly string[];
  /** One cell as it stands, for example `read('Sheet1!B4')`. */
  read(address: string): Cell;
}

declare global {
  interface Window {
    writedownWorkbench?: Workbench;
  }
}
