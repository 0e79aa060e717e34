/** A checklist of what calls for a test, or must be so for one: kept with the test, printed on its paper. */

import { makeStyles } from '@fluentui/react-components';
import { citationText } from '../../core/citation';
import type { Indicator } from '../../core/assessment/kind';
import { ChoiceField } from '../fields/ChoiceField';
import { Fold } from '../fields/Fold';
import { TextField } from '../fields/TextField';
import { useFold } from '../fields/use-fold';
import { testWords } from '../words/test';
import { FOUND, foundIn, type Found } from './form';
import type { TestState } from './use-test';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
});

const ANSWERS = FOUND.map((word) => ({ word, label: testWords.answers[word] }));

export function Indicators({ test }: { readonly test: TestState }) {
  const styles = useStyles();
  const fold = useFold('indicators', 'closed');
  const { form, reading, change } = test;
  const { indicators } = reading.kind;
  const answers = indicators.map(({ name }) => foundIn(form, name).answer);
  const yes = answers.filter((answer) => answer === 'yes').length;
  const open = answers.filter((answer) => answer === 'open').length;
  return (
    <Fold
      title={testWords.indicators}
      fold={fold}
      summary={testWords.found(yes, answers.length - open, answers.length)}
    >
      <ul className={styles.list}>
        {indicators.map((indicator) => (
          <IndicatorLine
            key={indicator.name}
            indicator={indicator}
            found={foundIn(form, indicator.name)}
            onFind={(found) => change({ type: 'found', indicator: indicator.name, found })}
          />
        ))}
      </ul>
    </Fold>
  );
}

interface IndicatorLineProps {
  readonly indicator: Indicator;
  readonly found: Found;
  readonly onFind: (found: Partial<Found>) => void;
}

function IndicatorLine({ indicator, found, onFind }: IndicatorLineProps) {
  const styles = useStyles();
  const { text, source } = indicator;
  return (
    <li className={styles.item}>
      <ChoiceField
        label={text}
        value={found.answer}
        options={ANSWERS}
        hint={citationText(source)}
        onChoose={(word) => onFind({ answer: FOUND.find((answer) => answer === word) ?? 'open' })}
      />
      {(found.answer !== 'open' || found.note !== '') && (
        <TextField label={testWords.note(text)} value={found.note} onChange={(note) => onFind({ note })} />
      )}
    </li>
  );
}
