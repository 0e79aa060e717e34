/** Rows of a table of figures, some of which open to the rows that they are the sum of. */

import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { WhyFigure } from '../explain/WhyFigure';
import { WorkingSteps } from '../explain/WorkingSteps';
import { useWorkbookSettings } from '../settings/use-settings';
import { useSurroundings } from '../surroundings';
import { monthEndWords } from '../words/month-end';
import type { FigureRow } from './FigureTable';

const useStyles = makeStyles({
  row: { display: 'contents', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightRegular },
  name: {
    gridColumn: '1 / -1',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: '4px',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' },
  toggle: {
    display: 'flex',
    gap: '4px',
    width: '100%',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // Beside the first line of a name that has several.
  chevron: { flexShrink: 0, marginTop: '2px' },
  note: { color: tokens.colorNeutralForeground3 },
  rest: { color: tokens.colorNeutralForeground3, paddingBottom: '4px' },
  figure: {
    minWidth: 0,
    paddingBottom: '4px',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  totalFigure: { borderBottom: `3px double ${tokens.colorNeutralForeground1}`, paddingBottom: 0 },
});

interface FigureRowsProps {
  readonly rows: readonly FigureRow[];
  readonly isTotal?: boolean;
  /** How many rows they are within. */
  readonly depth?: number;
}

export function FigureRows({ rows, isTotal = false, depth = 0 }: FigureRowsProps) {
  return rows.map((row, i) => <Row key={`${i} ${row.name}`} row={row} isTotal={isTotal} depth={depth} />);
}

interface RowProps {
  readonly row: FigureRow;
  readonly isTotal: boolean;
  readonly depth: number;
}

function Row({ row, isTotal, depth }: RowProps) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const [isOpen, setOpen] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { figures, inner = [], working, rest } = row;
  return (
    <>
      <div role="row" className={mergeClasses(styles.row, isTotal && styles.total)}>
        <span role="rowheader" className={styles.name} style={indented(depth)}>
          <Name row={row} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        </span>
        {figures.map((figure, i) => (
          <span role="cell" key={i} className={mergeClasses(styles.figure, isTotal && styles.totalFigure)}>
            {working === undefined ? (
              figure
            ) : (
              <WhyFigure
                text={figure}
                isOpen={isAsked}
                // All of a row have one working.
                isReached={i === figures.length - 1}
                onWhy={() => setAsked(!isAsked)}
              />
            )}
          </span>
        ))}
      </div>
      {isAsked && working !== undefined && (
        <div role="row" className={styles.row}>
          <div
            role="cell"
            aria-colspan={figures.length + 1}
            className={styles.name}
            style={indented(depth + 1)}
          >
            <WorkingSteps steps={working()} language={language} decimals={decimals} />
          </div>
        </div>
      )}
      {isOpen && <FigureRows rows={inner} depth={depth + 1} />}
      {isOpen && rest !== undefined && (
        <div role="row" className={styles.row}>
          <span
            role="cell"
            aria-colspan={figures.length + 1}
            className={mergeClasses(styles.name, styles.rest)}
            style={indented(depth + 1)}
          >
            {rest}
          </span>
        </div>
      )}
    </>
  );
}

function indented(depth: number): { readonly paddingLeft: string } {
  return { paddingLeft: `${depth * 16}px` };
}

interface NameProps {
  readonly row: FigureRow;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Name({ row, isOpen, onToggle }: NameProps) {
  const styles = useStyles();
  const { note, onShow, inner } = row;
  const name = row.name === '' ? monthEndWords.noClass : row.name;
  if (inner !== undefined) {
    const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
    return (
      <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
        <Chevron className={styles.chevron} />
        <span>
          {note === undefined ? name : `${name}, `}
          {note !== undefined && <span className={styles.note}>{note}</span>}
        </span>
      </button>
    );
  }
  if (onShow === undefined) return name;
  return (
    <Link as="button" className={styles.link} aria-label={monthEndWords.show(name)} onClick={onShow}>
      {name}
    </Link>
  );
}
