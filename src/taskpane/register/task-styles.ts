/** How the fields of a task stand. */

import { makeStyles, tokens } from '@fluentui/react-components';

const hairline = `1px solid ${tokens.colorNeutralStroke2}`;

export const useTaskStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '8px',
    alignItems: 'start',
    '& > *': { minWidth: 0 },
  },
  heading: { margin: 0 },
  said: { margin: 0, overflowWrap: 'anywhere' },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  list: { display: 'grid', gap: '2px', margin: 0, padding: 0, listStyleType: 'none' },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    padding: '2px 4px',
    color: tokens.colorNeutralForeground3,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
  },
  name: {
    padding: '2px 4px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    borderTop: hairline,
    overflowWrap: 'anywhere',
  },
  figure: { padding: '2px 4px', textAlign: 'right', borderTop: hairline, overflowWrap: 'anywhere' },
  right: { textAlign: 'right' },
  sum: { fontWeight: tokens.fontWeightSemibold },
});
