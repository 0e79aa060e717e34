/** What the frame of the pane says: its tabs, its keys, what is amiss with where it runs. */

import { counted } from './counting';
import { spoken } from './language';

const english = {
  views: 'Views',
  viewLabels: {
    schedule: 'Schedule',
    test: 'Test',
    register: 'Register',
    journal: 'Journal',
    'month-end': 'Month end',
    explain: 'Explain',
    share: 'Share',
    settings: 'Settings',
  },
  moreViews: counted('en', { one: 'more view', other: 'more views' }),
  tabTitle: (label: string, digit: number): string => `${label} (Ctrl+${digit})`,
  keyOfView: (digit: number): string => `Ctrl+${digit}`,
  loading: 'Loading the view.',
  notLoaded: 'This view could not be loaded. Check that the computer is online, then reopen the pane.',
  outsideExcel:
    'Writedown works inside Excel. Here you can try it; to write into a workbook, open the pane from Excel.',
  withoutOffice:
    'Writedown works inside Excel, whose own script could not be loaded. Check that the computer is online, then reopen the pane. Until then you can try it.',
  accountsUnread: 'Not all accounts of this workbook could be read. Settings says which.',
  show: 'Show',
  cancel: 'Cancel',
  showCells: (address: string): string => `Show ${address}`,
  keys: 'Keys',
  help: 'Help',
  keyNames: { arrows: '← →', enter: 'Enter', escape: 'Esc', action: 'Alt+I', why: 'Alt+W' },
  keyList: {
    nextTab: 'The next tab',
    commit: 'Commits what is typed',
    restore: 'Brings back what was there',
    act: 'Does what the button at the bottom says',
    why: 'Explains the selected cell',
  },
};

export const paneWords = spoken({ en: english });
