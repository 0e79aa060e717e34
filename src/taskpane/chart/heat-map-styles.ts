/**
 * A table whose cells are tinted. The tint lies in a layer of its own beneath the figure, whose opacity is
 * the share of the largest; never so strong that the figure is hard to read, and gone in a contrast theme.
 */

import { makeStyles, tokens } from '@fluentui/react-components';
import { unseen } from '../fields/unseen';

const hairline = `1px solid ${tokens.colorNeutralStroke2}`;
const edge = `3px solid ${tokens.colorNeutralForeground1}`;

export const useHeatMapStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: {
    width: '100%',
    // Collapsed borders would not stay with a header that sticks.
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  header: {
    padding: '4px 8px',
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  over: { textAlign: 'left', paddingBottom: 0 },
  lower: { borderBottom: hairline },
  side: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'left',
    borderRight: hairline,
  },
  cell: {
    position: 'relative',
    padding: '4px 8px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    borderRight: hairline,
    borderBottom: hairline,
    // Keeps the tint above what is behind the table and below the figure.
    isolation: 'isolate',
    '::before': {
      content: '""',
      position: 'absolute',
      inset: 0,
      zIndex: -1,
      opacity: 'var(--tint)',
      '@media (forced-colors: active)': { display: 'none' },
    },
  },
  positive: { '::before': { backgroundColor: tokens.colorPaletteGreenBackground3 } },
  negative: { '::before': { backgroundColor: tokens.colorPaletteRedBackground3 } },
  // The padding gives what the border takes, so that figures stay below one another.
  edgeAfter: { borderRight: edge, paddingRight: '6px' },
  edgeBelow: { borderBottom: edge, paddingBottom: '2px' },
  base: {
    fontWeight: tokens.fontWeightSemibold,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-3px',
  },
  mark: { marginRight: '4px', fontSize: '8px' },
  unseen,
  key: { display: 'block', marginTop: '4px', color: tokens.colorNeutralForeground3 },
});
