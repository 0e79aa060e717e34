/** How a chart is drawn. A contrast theme recolours text by itself, lines only where they are told. */

import { makeStyles, tokens } from '@fluentui/react-components';

const CONTRAST = '@media (forced-colors: active)';

export const useChartStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  area: {
    position: 'relative',
    touchAction: 'pan-y',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  drawing: { display: 'block', width: '100%', overflow: 'visible' },
  // It takes the keys; the pointer reads the drawing beneath it.
  reader: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    pointerEvents: 'none',
  },
  label: {
    fill: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    fontVariantNumeric: 'tabular-nums',
    [CONTRAST]: { fill: 'CanvasText' },
  },
  grid: { stroke: tokens.colorNeutralStroke2, [CONTRAST]: { stroke: 'CanvasText', strokeOpacity: 0.4 } },
  zero: { stroke: tokens.colorNeutralStrokeAccessible, [CONTRAST]: { stroke: 'CanvasText' } },
  cursor: { stroke: tokens.colorNeutralForeground1, [CONTRAST]: { stroke: 'Highlight' } },
  line: { fill: 'none', stroke: 'currentColor', strokeWidth: '2px', [CONTRAST]: { stroke: 'CanvasText' } },
  marker: {
    fill: 'currentColor',
    stroke: 'currentColor',
    strokeWidth: '1.5px',
    [CONTRAST]: { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  hollow: { fill: tokens.colorNeutralBackground1, [CONTRAST]: { fill: 'Canvas' } },
  legend: {
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  point: { fontWeight: tokens.fontWeightSemibold },
  entries: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))',
    columnGap: '16px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  entry: { display: 'flex', alignItems: 'baseline', gap: '6px', minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  amount: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  swatch: { flexShrink: 0 },
});
