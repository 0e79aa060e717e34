/** The ruled T: a rule under the name, one between debit and credit, a double one under the balance. */

import { makeStyles, tokens } from '@fluentui/react-components';

const rule = `1px solid ${tokens.colorNeutralForeground1}`;

export const useTAccountStyles = makeStyles({
  table: {
    tableLayout: 'fixed',
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: 'left', paddingBottom: '2px', borderBottom: rule },
  name: {
    margin: 0,
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  // The rest is shared by the two sides, so that the rules of all Ts stand below one another.
  labels: { width: '72px' },
  side: {
    padding: '1px 0',
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  label: {
    padding: '1px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  figure: {
    padding: '1px 0',
    textAlign: 'right',
    // A figure too long for any pane goes on in a second line rather than being cut.
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  left: { paddingRight: '8px', borderRight: rule },
  closing: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  // The whole line is the button's: the rest of it leads to the same cells.
  line: { position: 'relative', ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  show: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible': { outline: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  balance: { borderBottom: `3px double ${tokens.colorNeutralForeground1}` },
});
