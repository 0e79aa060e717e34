/** A sentence of the view. */

import { Caption1 } from '@fluentui/react-components';
import { useShareStyles } from './share-styles';

interface SaidProps {
  readonly children: string;
  /** Beside the point. */
  readonly isQuiet?: boolean;
}

export function Said({ children, isQuiet = false }: SaidProps) {
  const styles = useShareStyles();
  return (
    <Caption1 as="p" block className={isQuiet ? styles.quiet : styles.said}>
      {children}
    </Caption1>
  );
}
