/** The pane: its views behind slim tabs. A view that is left keeps its state and stops listening. */

import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  PortalMountNodeProvider,
  Tab,
  TabList,
  tokens,
  useId,
} from '@fluentui/react-components';
import { Activity, Suspense, useState, type ReactNode } from 'react';
import { isOfficeLoaded } from '../../workbook/office';
import { Accounts } from '../accounts/Accounts';
import { useChart } from '../accounts/use-chart';
import { useLockDate } from '../accounts/use-lock-date';
import { useMateriality } from '../accounts/use-materiality';
import { Journal } from '../journal/Journal';
import { useSurroundings } from '../surroundings';
import { Keys } from './Keys';
import { MonthEnd } from './lazy-views';
import { useSheetMoves } from './use-sheet-moves';
import { useView } from './use-view';
import { viewNamed, VIEWS, type View } from './views';

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

export function Pane() {
  const styles = useStyles();
  const { excel } = useSurroundings();
  const ids = useId('view');
  const tabId = (view: View): string => `${ids}-tab-${view}`;
  const focusTab = (chosen: View): void => document.getElementById(tabId(chosen))?.focus();
  const { view, seen, show } = useView(focusTab);
  const moves = useSheetMoves(excel);
  // A colleague may have been at work, and what failed once may succeed now.
  const moment = `${view} ${moves}`;
  const chart = useChart(excel, moment);
  const materiality = useMateriality(excel, moment);
  const lock = useLockDate(excel, moment);
  const [main, setMain] = useState<HTMLElement | null>(null);
  const onAccounts = (): void => {
    show('accounts');
    focusTab('accounts');
  };
  const contents: Readonly<Record<View, ReactNode>> = {
    journal: (
      <Journal
        chart={chart}
        materiality={materiality.materiality}
        lock={lock}
        moves={moves}
        onAccounts={onAccounts}
      />
    ),
    'month-end': (
      <Suspense fallback={null}>
        <MonthEnd chart={chart} lock={lock} moves={moves} onAccounts={onAccounts} />
      </Suspense>
    ),
    accounts: <Accounts chart={chart} materiality={materiality} lock={lock} />,
  };

  return (
    <main className={styles.pane} ref={setMain}>
      {/* Tooltips belong to the main landmark too. */}
      <PortalMountNodeProvider value={main ?? undefined}>
        <div className={styles.top}>
          <TabList
            size="small"
            selectTabOnFocus
            aria-label="Views"
            selectedValue={view}
            onTabSelect={(_, { value }) => show(viewNamed(value))}
          >
            {VIEWS.map(({ name, label }, i) => (
              <Tab
                key={name}
                id={tabId(name)}
                value={name}
                title={`${label} (Ctrl+${i + 1})`}
                aria-keyshortcuts={`Control+${i + 1}`}
                aria-controls={seen.has(name) ? `${ids}-${name}` : undefined}
              >
                {label}
              </Tab>
            ))}
          </TabList>
          <Keys />
        </div>
        {!excel && (
          <MessageBar layout="multiline">
            <MessageBarBody className={styles.message}>
              {isOfficeLoaded()
                ? 'Writedown works inside Excel. Here you can try an entry; to post it, open the pane from Excel.'
                : 'Writedown works inside Excel, whose own script could not be loaded. Check that the computer is online, then reopen the pane. Until then you can try an entry.'}
            </MessageBarBody>
          </MessageBar>
        )}
        {VIEWS.filter(({ name }) => seen.has(name)).map(({ name }) => (
          <Activity key={name} mode={name === view ? 'visible' : 'hidden'}>
            <div role="tabpanel" id={`${ids}-${name}`} aria-labelledby={tabId(name)} className={styles.panel}>
              {contents[name]}
            </div>
          </Activity>
        ))}
      </PortalMountNodeProvider>
    </main>
  );
}
