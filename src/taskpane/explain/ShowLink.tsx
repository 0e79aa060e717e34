/** An address that brings its cells into view. */

import { Link, makeStyles } from '@fluentui/react-components';
import { EXPLAIN } from '../words/explain';

const useStyles = makeStyles({
  link: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    // A contrast theme gives a button the colour of text.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

interface ShowLinkProps {
  readonly address: string;
  readonly onShow: (address: string) => void;
}

export function ShowLink({ address, onShow }: ShowLinkProps) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={EXPLAIN.show(address)}
      onClick={() => onShow(address)}
    >
      {address}
    </Link>
  );
}
