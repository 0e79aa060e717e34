/** What was looked at, before anything is posted: the charge by class, what is odd, what cannot be read. */

import { Caption1, Link, makeStyles, Subtitle2, tokens, useId } from '@fluentui/react-components';
import { workingOfClass } from '../../core/run/class-working';
import { useSurroundings } from '../surroundings';
import { amountText } from '../typed/amount';
import { monthEndWords } from '../words/month-end';
import { FigureTable } from './FigureTable';
import type { Seen } from './look';
import {
  countText,
  MOST_NAMED,
  notesOf,
  nothingSentence,
  oddLists,
  problemsSentence,
  rowNamed,
  type OddList,
} from './sentences';
import type { MonthEndState } from './use-month-end';

const words = monthEndWords.summary;

const useStyles = makeStyles({
  summary: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  heading: { margin: 0 },
  said: { margin: 0, overflowWrap: 'anywhere' },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  list: { display: 'grid', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' },
});

interface RunSummaryProps {
  readonly monthEnd: MonthEndState;
  readonly seen: Seen;
}

export function RunSummary({ monthEnd, seen }: RunSummaryProps) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const headingId = useId('summary');
  const { summary, records, run } = seen;
  const text = (amount: number): string => amountText(amount, language, seen.run.terms.decimals);
  const count = (assets: number): string => amountText(assets, language, 0);
  const nothing = nothingSentence(seen);
  const odd = oddLists(summary, language);
  const charged = summary.classes.reduce((sum, { assets }) => sum + assets, 0);
  const book = run.book === '' ? {} : { Book: run.book };
  return (
    <section className={styles.summary} aria-labelledby={headingId}>
      <Subtitle2 as="h2" id={headingId} className={styles.heading}>
        {words.heading(countText(summary.assets, 'asset', language))}
      </Subtitle2>
      {[records.blocked, nothing].map(
        (sentence, i) =>
          sentence !== undefined && (
            <Caption1 as="p" block key={i} className={styles.strong}>
              {sentence}
            </Caption1>
          ),
      )}
      <Problems monthEnd={monthEnd} problems={summary.problems} />
      {summary.classes.length > 0 && (
        <FigureTable
          label={words.byClass}
          header={words.header}
          rows={summary.classes.map(({ assetClass, assets, charge, toPost }) => ({
            name: assetClass,
            figures: [count(assets), text(charge), text(toPost)],
            working: () => workingOfClass(seen, assetClass),
            onShow: () => void monthEnd.showRegisterRow({ Class: assetClass, ...book }),
          }))}
          total={{
            name: monthEndWords.total,
            figures: [count(charged), text(summary.charge), text(summary.toPost)],
            working: () => workingOfClass(seen),
          }}
        />
      )}
      {odd.length > 0 && (
        <ul className={styles.list} aria-label={words.odd}>
          {odd.map((list) => (
            <li key={list.kind}>
              <OddLine list={list} onShow={(tag) => void monthEnd.showRegisterRow({ Asset: tag, ...book })} />
            </li>
          ))}
        </ul>
      )}
      {notesOf(seen, language).map((note) => (
        <Caption1 as="p" block key={note} className={styles.quiet}>
          {note}
        </Caption1>
      ))}
    </section>
  );
}

function OddLine({
  list: { kind, text, tags },
  onShow,
}: {
  readonly list: OddList;
  readonly onShow: (tag: string) => void;
}) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const others = tags.length - MOST_NAMED;
  return (
    <Caption1 as="p" block className={styles.said}>
      {`${text}: `}
      {tags.slice(0, MOST_NAMED).map((tag, i) => (
        <span key={i}>
          {i > 0 && ', '}
          {kind === 'gone' ? (
            tag
          ) : (
            <Link
              as="button"
              className={styles.link}
              aria-label={monthEndWords.show(tag)}
              onClick={() => onShow(tag)}
            >
              {tag}
            </Link>
          )}
        </span>
      ))}
      {others > 0 ? ` ${monthEndWords.more(amountText(others, language, 0))}.` : '.'}
    </Caption1>
  );
}

interface ProblemsProps {
  readonly monthEnd: MonthEndState;
  readonly problems: readonly string[];
}

function Problems({ monthEnd, problems }: ProblemsProps) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const sentence = problemsSentence(problems, language);
  if (sentence === undefined) return null;
  const others = problems.length - MOST_NAMED;
  return (
    <>
      <Caption1 as="p" block className={styles.strong}>
        {sentence}
      </Caption1>
      <ul className={styles.list} aria-label={words.problems}>
        {problems.slice(0, MOST_NAMED).map((problem) => (
          <li key={problem}>
            <Caption1 as="p" block className={styles.said}>
              {problem} <ProblemLink monthEnd={monthEnd} problem={problem} />
            </Caption1>
          </li>
        ))}
      </ul>
      {others > 0 && (
        <Caption1 className={styles.quiet}>{words.moreLikeIt(amountText(others, language, 0))}</Caption1>
      )}
    </>
  );
}

function ProblemLink({ monthEnd, problem }: { readonly monthEnd: MonthEndState; readonly problem: string }) {
  const styles = useStyles();
  const named = rowNamed(problem);
  if (named === undefined) return null;
  const { of, row } = named;
  const show = (): Promise<void> =>
    of === 'register' ? monthEnd.showRegisterRow(row) : monthEnd.showEventsRow(row);
  return (
    <Link as="button" className={styles.link} aria-label={words.showRow(of, row)} onClick={() => void show()}>
      {words.show}
    </Link>
  );
}
