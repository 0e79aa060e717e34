/** The `Office` namespace, as far as a task pane of Excel uses it. */

import type { Theme, Workbench } from '../page/contract';
import { documentSettings } from './document-settings';
import { guardedNamespace } from './guarded';

const HostType = { Excel: 'Excel' };
const PlatformType = {
  PC: 'PC',
  OfficeOnline: 'OfficeOnline',
  Mac: 'Mac',
  iOS: 'iOS',
  Universal: 'Universal',
};
const StartupBehavior = { none: 'None', load: 'Load' };
const VisibilityMode = { hidden: 'Hidden', taskpane: 'Taskpane' };

/** The newest version of each set that the shim answers for; all begin with "1.". */
const newestMinor = new Map([
  ['excelapi', 20],
  ['sharedruntime', 1],
  ['customfunctionsruntime', 3],
  ['addincommands', 1],
]);

/** Excel's own colours, near enough to judge a pane by. */
const themes = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#1F1F1F',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#292929',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
  },
};

/** Versions are compared by their parts: 1.14 is newer than 1.2. */
function isSetSupported(name: string, version = '1.1'): boolean {
  const newest = newestMinor.get(name.toLowerCase());
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return newest !== undefined && major === 1 && minor <= newest;
}

export function officeNamespace(workbench: Workbench | undefined): object {
  const theme: Theme = workbench?.theme() ?? 'light';
  const info =
    workbench === undefined
      ? { host: null, platform: null }
      : { host: HostType.Excel, platform: PlatformType.OfficeOnline };
  const officeTheme = { ...themes[theme] };
  const stop = workbench?.onThemeChanged((next) => Object.assign(officeTheme, themes[next]));
  window.addEventListener('pagehide', () => stop?.());

  let startup = StartupBehavior.none;
  const done = () => Promise.resolve();
  return guardedNamespace('Office', {
    HostType: guardedNamespace('Office.HostType', HostType),
    PlatformType: guardedNamespace('Office.PlatformType', PlatformType),
    StartupBehavior: guardedNamespace('Office.StartupBehavior', StartupBehavior),
    VisibilityMode: guardedNamespace('Office.VisibilityMode', VisibilityMode),
    onReady(callback?: (ready: object) => unknown) {
      return pageParsed().then(() => {
        callback?.(info);
        return info;
      });
    },
    context: guardedNamespace('Office.context', {
      host: info.host,
      platform: info.platform,
      diagnostics: { ...info, version: 'Writedown workbench' },
      displayLanguage: 'en-US',
      contentLanguage: 'en-US',
      officeTheme,
      // Only Excel on the web has one, and not in every browser.
      partitionKey: undefined,
      // A workbook that was never saved is kept nowhere.
      document: guardedNamespace('Office.context.document', {
        url: '',
        settings: documentSettings(),
      }),
      requirements: guardedNamespace('Office.context.requirements', { isSetSupported }),
      ui: guardedNamespace('Office.context.ui', {
        openBrowserWindow: (address: string) => void window.open(address, '_blank', 'noopener'),
      }),
    }),
    addin: guardedNamespace('Office.addin', {
      showAsTaskpane: done,
      hide: done,
      setStartupBehavior(behavior: string) {
        startup = behavior;
        return done();
      },
      getStartupBehavior: () => Promise.resolve(startup),
      onVisibilityModeChanged: () => Promise.resolve(done),
    }),
    actions: guardedNamespace('Office.actions', { associate: () => undefined }),
  });
}

/** Ready is never earlier than the page's own scripts. */
function pageParsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}
