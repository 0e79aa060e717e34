/** The Journal view: an event and its amounts become a balanced entry on the sheet `Journal`. */

import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  PortalMountNodeProvider,
  Subtitle1,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState } from 'react';
import { useSurroundings } from '../surroundings';
import { InsertBar } from './InsertBar';
import { EntryForm } from './EntryForm';
import { Preview } from './Preview';
import { useJournal } from './use-journal';

const useStyles = makeStyles({
  view: { height: '100%', display: 'flex', flexDirection: 'column' },
  // Excel's browser hides the bar of `auto`, and a jumping width would move the figures.
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', overflowX: 'hidden' },
  heading: { margin: 0 },
  message: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  content: { display: 'grid', gap: '12px', padding: '8px 12px 16px' },
});

export function Journal() {
  const styles = useStyles();
  const { excel } = useSurroundings();
  const journal = useJournal();
  const [main, setMain] = useState<HTMLElement | null>(null);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // By its place on the keyboard: with Alt a Mac types another letter. A key held down posts once.
    if (event.repeat || !event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyI') return;
    event.preventDefault();
    void journal.insert();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  return (
    <main className={styles.view} ref={setMain}>
      {/* Tooltips belong to the main landmark too. */}
      <PortalMountNodeProvider value={main ?? undefined}>
        <div className={styles.scroll}>
          <div className={styles.content}>
            <Subtitle1 as="h1" className={styles.heading}>
              Journal
            </Subtitle1>
            {!excel && (
              <MessageBar layout="multiline">
                <MessageBarBody className={styles.message}>
                  Writedown works inside Excel. Here you can try an entry; to post it, open the pane from
                  Excel.
                </MessageBarBody>
              </MessageBar>
            )}
            <EntryForm journal={journal} />
            <Preview form={journal.form} reading={journal.reading} />
          </div>
        </div>
        <InsertBar journal={journal} />
      </PortalMountNodeProvider>
    </main>
  );
}
