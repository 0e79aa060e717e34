/** The workbench page: loads the add-in's metadata, makes the spreadsheet, then loads the pane. */

import type { Library } from '../engine/library';
import { openWorkbook } from '../engine/open-workbook';
import { registerFunctions } from '../engine/register-functions';
import { FunctionBridge } from '../functions/bridge';
import type { Catalogue } from '../functions/metadata';
import { areaAtAddress } from '../host/look-up';
import { sampleWorkbook } from '../../workbook/sample/workbook';
import type { Theme, Workbench } from './contract';
import { setUpDivider } from './divider';
import { mountGrid, type Owl } from './grid';
import { setUpSaving } from './saving';

declare const o_spreadsheet: Library;
declare const owl: Owl;

function element<T extends Element>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${id}.`);
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (response.ok) return response;
  throw new Error(`${address} is not there (${response.status}). Build the add-in first: npm run build.`);
}

function setUpTheme(apply: (theme: Theme) => void): { readonly current: () => Theme } {
  const dark = element('dark', HTMLInputElement);
  dark.checked = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const current = (): Theme => (dark.checked ? 'dark' : 'light');
  document.documentElement.dataset['theme'] = current();
  dark.addEventListener('change', () => {
    document.documentElement.dataset['theme'] = current();
    apply(current());
  });
  return { current };
}

async function start(): Promise<void> {
  const catalogue = (await (await fetched('/functions.json')).json()) as Catalogue;
  const templates = await (await fetched('library/o_spreadsheet.xml')).text();
  const bridge = new FunctionBridge();
  registerFunctions(o_spreadsheet, catalogue, bridge);
  const opened = openWorkbook(o_spreadsheet, sampleWorkbook);
  const { host, model } = opened;

  const themeListeners = new Set<(theme: Theme) => void>();
  const theme = setUpTheme((next) => {
    themeListeners.forEach((listener) => listener(next));
    // Office tells its add-ins nothing of a new theme; the pane looks when it is looked at.
    element('pane', HTMLIFrameElement).contentWindow?.dispatchEvent(new Event('focus'));
  });
  const workbench: Workbench = {
    host,
    theme: theme.current,
    onThemeChanged(listener) {
      themeListeners.add(listener);
      return () => themeListeners.delete(listener);
    },
    beginFunctions: (makeError) => bridge.begin(makeError),
    associate: (id, implementation) => bridge.associate(id, implementation),
    finishFunctions() {
      bridge.finish();
      host.recalculate();
    },
    associated: () => bridge.associated(),
    read(address) {
      const cell = host.cells.read(areaAtAddress(host, address))[0]?.[0];
      if (cell === undefined) throw new Error(`No cell at ${address}.`);
      return cell;
    },
  };
  window.writedownWorkbench = workbench;

  const blanks = element('blanks-as-null', HTMLInputElement);
  blanks.addEventListener('change', () => {
    bridge.blank = blanks.checked ? null : 0;
    host.recalculate();
  });
  setUpDivider(element('divider', HTMLElement));
  setUpSaving(element('save', HTMLButtonElement), opened, showFailure);
  const grid = await mountGrid(
    owl,
    o_spreadsheet,
    model,
    element('grid', HTMLElement),
    theme.current(),
    templates,
  );
  themeListeners.add((next) => grid.setTheme(next));
  element('pane', HTMLIFrameElement).src = '/taskpane.html';
}

function showFailure(what: string, error: unknown): void {
  const failure = element('failure', HTMLElement);
  failure.textContent = `${what}\n${error instanceof Error ? error.message : String(error)}`;
  failure.hidden = false;
}

start().catch((error: unknown) => showFailure('The workbench cannot start.', error));
