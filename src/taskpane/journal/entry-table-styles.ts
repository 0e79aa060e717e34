/** The ruled look of an entry: a hairline above each line, the total between a single and a double rule. */

import { makeStyles, tokens } from '@fluentui/react-components';

const hairline = `1px solid ${tokens.colorNeutralStroke2}`;
const figure = {
  textAlign: 'right',
  whiteSpace: 'nowrap',
  fontVariantNumeric: 'tabular-nums',
  paddingLeft: '16px',
} as const;
const secondLine = { color: tokens.colorNeutralForeground3, paddingBottom: '4px' } as const;

export const useEntryTableStyles = makeStyles({
  table: {
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, max-content) minmax(0, 1fr) max-content max-content',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  example: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  row: { display: 'contents' },
  cell: { overflowWrap: 'anywhere', minWidth: 0 },
  header: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightSemibold },
  date: { gridColumn: '1', fontVariantNumeric: 'tabular-nums', ...secondLine },
  account: { gridColumn: '1 / 3', borderTop: hairline, paddingTop: '4px' },
  code: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  debit: { gridColumn: '3', borderTop: hairline, paddingTop: '4px', ...figure },
  credit: { gridColumn: '4', borderTop: hairline, paddingTop: '4px', ...figure },
  memo: { gridColumn: '2 / 5', paddingLeft: '8px', ...secondLine },
  total: { fontWeight: tokens.fontWeightSemibold },
  totalFigure: { borderBottom: `3px double ${tokens.colorNeutralForeground1}` },
});
