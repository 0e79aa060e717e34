/** What a test comes to, in words and figures; each figure opens its working in place. */

import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { rounded, type WorkedLine } from '../../core/assessment/assess';
import { WorkedTable } from '../explain/WorkedTable';
import { useWorkbookSettings } from '../settings/use-settings';
import { useSurroundings } from '../surroundings';
import { amountText } from '../typed/amount';
import { testWords } from '../words/test';
import { FigureLine } from './FigureLine';
import { HeadroomMap } from './HeadroomMap';
import type { TestReading } from './reading';
import { verdictOf } from './verdict';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
  title: { margin: 0 },
  verdict: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  table: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function TestResult({ reading }: { readonly reading: TestReading }) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const { kind, assessment, errors } = reading;
  const verdict =
    assessment === undefined
      ? undefined
      : verdictOf(kind, assessment, (amount) => amountText(amount, language, decimals));
  const lines = assessment?.lines ?? [];
  const canMap = kind.lines.some(({ isMap }) => isMap === true);
  const isMapped = lines.some(({ line }) => line.isMap === true);
  return (
    <section className={styles.section} aria-label={testWords.result}>
      <Subtitle2 as="h2" className={styles.title}>
        {testWords.result}
      </Subtitle2>
      <div role="status">
        {verdict === undefined ? (
          <Caption1 className={styles.quiet}>
            {errors.size > 0 ? testWords.wrong : testWords.noResult}
          </Caption1>
        ) : (
          <p className={styles.verdict}>{verdict}</p>
        )}
      </div>
      {lines.map((worked) => (
        <WorkedPart key={worked.line.name} worked={worked} />
      ))}
      {verdict !== undefined && canMap && !isMapped && (
        <Caption1 className={styles.quiet}>{testWords.noMap}</Caption1>
      )}
    </section>
  );
}

function WorkedPart({ worked }: { readonly worked: WorkedLine }) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const { line, answer } = worked;
  const { value } = answer;
  if (typeof value === 'number') {
    const figure = amountText(rounded(value, decimals), language, decimals);
    return <FigureLine label={line.label} figure={figure} working={answer.working} />;
  }
  if (line.isMap === true) return <HeadroomMap label={line.label} table={value} />;
  return (
    <div className={styles.table}>
      <FigureLine label={line.label} working={answer.working} />
      <WorkedTable label={line.label} table={value} language={language} />
    </div>
  );
}
