/** A thin bar for what takes longer than half a second; what is quicker shows nothing, so nothing flickers. */

import { makeStyles, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const LATE_MILLISECONDS = 500;

const useStyles = makeStyles({ bar: { minHeight: '2px' } });

/** @param props.label What is waited for, for those who hear the pane. */
export function LateBar({ label }: { readonly label: string }) {
  const styles = useStyles();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const late = setTimeout(() => setLate(true), LATE_MILLISECONDS);
    return () => clearTimeout(late);
  }, []);
  return <div className={styles.bar}>{isLate && <ProgressBar aria-label={label} />}</div>;
}
