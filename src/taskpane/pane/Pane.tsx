/** The pane: its views behind slim tabs. A view that is left keeps its state and stops listening. */

import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  PortalMountNodeProvider,
  tokens,
  useId,
} from '@fluentui/react-components';
import { Activity, useState, type ReactNode } from 'react';
import { isOfficeLoaded } from '../../workbook/office';
import { useChart } from '../accounts/use-chart';
import { useLockDate } from '../accounts/use-lock-date';
import { useMateriality } from '../accounts/use-materiality';
import { SettingsContext, type SettingsState } from '../settings/use-settings';
import { useSurroundings } from '../surroundings';
import { paneWords } from '../words/pane';
import { focusSoon } from './focus-soon';
import { Keys } from './Keys';
import { formOfEntry } from '../journal/form-of-entry';
import type { JournalForm } from '../journal/form';
import type { HandedEntry } from '../journal/use-journal';
import { Explain, Journal, MonthEnd, Register, Schedule, Settings, Share, TestView } from './lazy-views';
import { useView } from './use-view';
import { VIEWS, type View } from './views';
import { ViewTabs } from './ViewTabs';

const useStyles = makeStyles({
  pane: { height: '100%', display: 'flex', flexDirection: 'column' },
  top: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '0 8px 0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  message: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  panel: { flexGrow: 1, minHeight: 0 },
});

interface PaneProps {
  readonly settings: SettingsState;
  /** How often the person has moved on in the sheet. */
  readonly moves: number;
}

export function Pane({ settings, moves }: PaneProps) {
  const styles = useStyles();
  const { excel, language } = useSurroundings();
  const ids = useId('view');
  const tabId = (view: View): string => `${ids}-tab-${view}`;
  const focusTab = (chosen: View): void => focusSoon(tabId(chosen));
  const { view, seen, show } = useView(focusTab);
  // A colleague may have been at work, and what failed once may succeed now.
  const moment = `${view} ${moves}`;
  const chart = useChart(excel, moment);
  const materiality = useMateriality(excel, moment);
  const lock = useLockDate(excel, moment);
  const [main, setMain] = useState<HTMLElement | null>(null);
  const [handed, setHanded] = useState<HandedEntry>();
  const onJournal = (form: JournalForm): void => {
    setHanded({ form, onTaken: () => setHanded(undefined) });
    show('journal');
    focusTab('journal');
  };
  const onAccounts = (): void => {
    show('settings');
    focusTab('settings');
  };
  const contents: Readonly<Record<View, ReactNode>> = {
    schedule: <Schedule moves={moves} />,
    test: <TestView chart={chart} moves={moves} onJournal={onJournal} />,
    register: (
      <Register
        moves={moves}
        onJournal={(entry) => onJournal(formOfEntry(entry, language, settings.settings.decimals))}
      />
    ),
    journal: (
      <Journal
        chart={chart}
        materiality={materiality.materiality}
        lock={lock}
        moves={moves}
        handed={handed}
        onAccounts={onAccounts}
      />
    ),
    'month-end': <MonthEnd chart={chart} lock={lock} moves={moves} onAccounts={onAccounts} />,
    explain: <Explain moves={moves} />,
    share: <Share />,
    settings: <Settings settings={settings} chart={chart} materiality={materiality} lock={lock} />,
  };

  return (
    <main className={styles.pane} ref={setMain}>
      {/* Tooltips belong to the main landmark too. */}
      <PortalMountNodeProvider value={main ?? undefined}>
        <SettingsContext.Provider value={settings.settings}>
          <div className={styles.top}>
            <ViewTabs
              view={view}
              tabId={tabId}
              panelId={(name) => (seen.has(name) ? `${ids}-${name}` : undefined)}
              onShow={show}
            />
            <Keys />
          </div>
          {!excel && (
            <MessageBar layout="multiline">
              <MessageBarBody className={styles.message}>
                {isOfficeLoaded() ? paneWords.outsideExcel : paneWords.withoutOffice}
              </MessageBarBody>
            </MessageBar>
          )}
          {VIEWS.filter(({ name }) => seen.has(name)).map(({ name }) => (
            <Activity key={name} mode={name === view ? 'visible' : 'hidden'}>
              <div
                role="tabpanel"
                id={`${ids}-${name}`}
                aria-labelledby={tabId(name)}
                className={styles.panel}
              >
                {contents[name]}
              </div>
            </Activity>
          ))}
        </SettingsContext.Provider>
      </PortalMountNodeProvider>
    </main>
  );
}
