/** The frame of a view: its title, what is amiss, its content in one column, and the bar at its bottom. */

import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ViewTitle } from './ViewTitle';

interface ViewProps {
  readonly title: string;
  /** What a person has to know before anything else. */
  readonly warning?: string | undefined;
  /** Always visible at the bottom. */
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  view: { height: '100%', display: 'flex', flexDirection: 'column' },
  // Excel's browser hides the bar of `auto`, and a jumping width would move the figures.
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', overflowX: 'hidden' },
  message: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  content: {
    display: 'grid',
    // No field's own width may widen the view.
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    padding: '8px 12px 16px',
  },
});

export function View({ title, warning, bar, children }: ViewProps) {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <div className={styles.scroll}>
        <div className={styles.content}>
          <ViewTitle>{title}</ViewTitle>
          {warning !== undefined && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody className={styles.message}>{warning}</MessageBarBody>
            </MessageBar>
          )}
          {children}
        </div>
      </div>
      {bar}
    </div>
  );
}
