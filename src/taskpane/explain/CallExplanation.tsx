/** One call explained: its arguments, the working, the rounding, the rule; or what is wrong and what to do. */

import { Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { numberOf } from '../../core/argument';
import { citationText } from '../../core/citation';
import type { Problem } from '../../core/problem';
import type { Step } from '../../core/working';
import { Fold } from '../fields/Fold';
import { useFold } from '../fields/use-fold';
import { useSurroundings } from '../surroundings';
import { EXPLAIN } from '../words/explain';
import { ArgumentTable } from './ArgumentTable';
import type { ExplainedArgument, ExplainedCall } from './explained-call';
import { isGrid, plain } from './formula/value';
import { problemRemedy, remedyOf } from './remedy';
import { RemedyMessage } from './RemedyMessage';
import { WorkingSteps } from './WorkingSteps';

const useStyles = makeStyles({
  call: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
  heading: { margin: 0 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  link: { fontSize: 'inherit', lineHeight: 'inherit', overflowWrap: 'anywhere' },
});

interface CallExplanationProps {
  readonly explained: ExplainedCall;
  /** Where the cell that is asked about lies in the result, if the call is all of the formula. */
  readonly place: { readonly row: number; readonly column: number } | undefined;
  readonly onShow: (address: string) => void;
}

export function CallExplanation({ explained, place, onShow }: CallExplanationProps) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const { call, described, arguments: args } = explained;
  const problem = place === undefined ? undefined : problemAt(explained, place);
  const remedy = problem === undefined ? remedyOf(explained) : problemRemedy(problem, args);
  // A working may be long, and a fold that opens does not change it.
  const steps = useMemo(() => stepsOf(explained), [explained]);
  const decimals = decimalsOf(explained);
  const sources = sourcesOf(steps);
  const faulty = remedy?.argument;
  const fold = useFold('explain-left-out', 'closed');
  // One that is left out and in the way stands with those that are given.
  const isFolded = ({ parameter, origin }: ExplainedArgument): boolean =>
    origin.kind === 'omitted' && parameter.name !== faulty;
  const given = args.filter((argument) => !isFolded(argument));
  const omitted = args.filter(isFolded);

  return (
    <div className={styles.call}>
      <section className={styles.part} aria-label={call.id}>
        <Subtitle2 as="h2" className={styles.heading}>
          {call.id}
        </Subtitle2>
        <p className={styles.text}>{described.description}</p>
      </section>
      {remedy !== undefined && <RemedyMessage remedy={remedy} onShow={onShow} />}
      <Part title={EXPLAIN.arguments}>
        <ArgumentTable {...{ faulty, language, onShow }} arguments={given} />
        {omitted.length > 0 && (
          <Fold title={EXPLAIN.leftOut} summary={String(omitted.length)} fold={fold}>
            <ArgumentTable {...{ faulty, language, onShow }} arguments={omitted} />
          </Fold>
        )}
      </Part>
      {steps.length > 0 && (
        <Part title={EXPLAIN.working}>
          <WorkingSteps steps={steps} language={language} decimals={decimals ?? 2} marked={place} />
        </Part>
      )}
      {steps.length > 0 && (
        <Part title={EXPLAIN.rounding}>
          <p className={styles.text}>{EXPLAIN.rounds(call.id, decimals)}</p>
        </Part>
      )}
      <Part title={EXPLAIN.rule}>
        {steps.length > 0 && (
          <p className={styles.text}>{sources.length === 0 ? EXPLAIN.noSource : sources.join('; ')}</p>
        )}
        <p className={styles.text}>
          <Link className={styles.link} href={helpPage(described.helpUrl)} target="_blank" rel="noreferrer">
            {EXPLAIN.readMore(call.id)}
          </Link>
        </p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={title}>
      <Subtitle2 as="h2" className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}

function stepsOf({ outcome }: ExplainedCall): readonly Step[] {
  return outcome.kind === 'answered' && outcome.answer.ok ? outcome.answer.value.working() : [];
}

/** A row of a table may hold its problem where its figure would be. */
function problemAt(
  { outcome }: ExplainedCall,
  { row, column }: { readonly row: number; readonly column: number },
): Problem | undefined {
  const value = outcome.kind === 'answered' && outcome.answer.ok ? outcome.answer.value.value : undefined;
  const cell = typeof value === 'object' ? value[row]?.[column] : undefined;
  return typeof cell === 'object' ? cell : undefined;
}

const USUAL_DECIMALS = 2;

/** What the argument `decimals` says, where there is one. */
function decimalsOf({ arguments: args }: ExplainedCall): number | undefined {
  const argument = args.find(({ parameter }) => parameter.name === 'decimals');
  if (argument === undefined) return undefined;
  const value = argument.value === undefined ? null : plain(argument.value);
  const given = value === null || isGrid(value) ? undefined : numberOf(value);
  return given ?? USUAL_DECIMALS;
}

function sourcesOf(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.flatMap(({ source }) => (source === undefined ? [] : [citationText(source)])))];
}

/** The help lies beside this page, wherever that is served from. */
function helpPage(helpUrl: string): string {
  return helpUrl.slice(helpUrl.indexOf('/help/') + 1);
}
