/** The Explain view: why the selected cell shows what it shows. It follows the selection. */

import { makeStyles, MessageBar, MessageBarBody, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ViewTitle } from '../pane/ViewTitle';
import { useSurroundings } from '../surroundings';
import { EXPLAIN } from '../words/explain';
import { CallChoice } from './CallChoice';
import { CallExplanation } from './CallExplanation';
import { CellHead } from './CellHead';
import { contentText } from './explained-call';
import type { Explanation } from './explanation';
import { plainNumber } from './figure-text';
import { Precedents } from './Precedents';
import { useExplanation } from './use-explanation';
import { useIsSlow } from './use-is-slow';

const useStyles = makeStyles({
  // Excel's browser hides the bar of `auto`, and a jumping width would move the figures.
  scroll: { height: '100%', overflowY: 'scroll', overflowX: 'hidden' },
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    padding: '8px 12px 16px',
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  message: { overflowWrap: 'anywhere' },
  bar: { width: '100%', height: '4px', accentColor: tokens.colorBrandBackground },
});

export function Explain({ moves }: { readonly moves: number }) {
  const styles = useStyles();
  const { excel } = useSurroundings();
  const { explanation, refusal, isReading, show, follow } = useExplanation(excel, moves);
  const isSlow = useIsSlow(isReading);
  return (
    <div className={styles.scroll}>
      <ViewTitle>{EXPLAIN.title}</ViewTitle>
      <div className={styles.content}>
        {isSlow && <progress className={styles.bar} aria-label={EXPLAIN.reading} />}
        {!excel && <p className={styles.text}>{EXPLAIN.withoutExcel}</p>}
        {refusal !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody className={mergeClasses(styles.text, styles.message)}>{refusal}</MessageBarBody>
          </MessageBar>
        )}
        {explanation !== undefined && (
          <Explained
            // Another cell begins with its outermost call.
            key={`${explanation.cell.address} ${explanation.cell.formula}`}
            explanation={explanation}
            onShow={show}
            onFollow={follow}
          />
        )}
      </div>
    </div>
  );
}

interface ExplainedProps {
  readonly explanation: Explanation;
  readonly onShow: (address: string) => void;
  readonly onFollow: (address: string) => void;
}

function Explained({ explanation, onShow, onFollow }: ExplainedProps) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const { cell, calls, differs, refersTo } = explanation;
  const [chosen, setChosen] = useState(calls.length - 1);
  const explained = calls[chosen];
  const number = (value: number): string => plainNumber(value, language);
  const excelSays = EXPLAIN.excelError(cell.text);

  return (
    <>
      <CellHead cell={cell} calls={calls} onShow={onShow} />
      {calls.length === 0 && (
        <p className={styles.text}>
          {cell.formula === '' ? EXPLAIN.noFormula(cell.address) : EXPLAIN.notOurs(cell.address)}{' '}
          {refersTo.length === 0 && EXPLAIN.teaching}
        </p>
      )}
      {refersTo.length > 0 && <Precedents cells={refersTo} onFollow={onFollow} />}
      {calls.length > 0 && excelSays !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.text}>{excelSays}</MessageBarBody>
        </MessageBar>
      )}
      {differs !== undefined && excelSays === undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={mergeClasses(styles.text, styles.message)}>
            {EXPLAIN.differs(cell.text, contentText(differs, false, number))}
          </MessageBarBody>
        </MessageBar>
      )}
      {calls.length > 1 && <CallChoice calls={calls} chosen={chosen} onChoose={setChosen} />}
      {explained !== undefined && (
        <CallExplanation
          explained={explained}
          place={explained.call.isWhole ? cell.place : undefined}
          onShow={onShow}
        />
      )}
    </>
  );
}
