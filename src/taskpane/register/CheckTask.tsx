/** What a check of the register has found, by kind; each finding leads to its row. */

import { Caption1, Link, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { FINDING_KINDS, isBlocking, type Finding, type FindingKind } from '../../core/register/finding';
import { registerFindings, type Findings } from '../../core/register/findings';
import { sentenceOf } from '../../core/problem';
import type { Result } from '../../core/result';
import { firstRow } from '../../workbook/cell-address';
import { serialNow } from '../journal/stamp';
import { useSurroundings } from '../surroundings';
import { registerCheckWords as words } from '../words/register-check';
import { Computing } from './Computing';
import type { Task } from './task';
import { TaskBar } from './TaskBar';
import { useTaskStyles } from './task-styles';
import { useSliced } from './use-sliced';

/** How many of a kind are named before the rest is only counted. */
const MOST_NAMED = 50;
export function CheckTask({ task }: { readonly task: Task }) {
  const styles = useTaskStyles();
  const { language } = useSurroundings();
  const { source, settings, attempt, again, isBusy, showRow } = task;
  const [today] = useState(() => Math.floor(serialNow()));
  const { convention, yearEnd, decimals } = settings;
  const terms = { convention, yearEnd, decimals, today };
  const check = () => registerFindings(source.register.cells, source.events?.cells, terms);
  const { value, done } = useSliced<Result<Findings>>(check, source, JSON.stringify(terms));

  const repeat = (): Promise<void> =>
    attempt(async () => {
      await again();
      return undefined;
    });
  const findings = value?.ok === true ? value.value.findings : [];
  const summary = value === undefined ? words.checking : words.summary(value, language);
  return (
    <div className={styles.form}>
      <Computing done={done} all={source.register.cells.length - 1} />
      {value?.ok === true && (
        <Subtitle2 as="h2" className={styles.heading}>
          {words.heading(value.value, language)}
        </Subtitle2>
      )}
      {value?.ok === false && (
        <Caption1 as="p" block className={styles.strong}>
          {sentenceOf(value.problem)}
        </Caption1>
      )}
      {value?.ok === true && (
        <Caption1 as="p" block className={styles.quiet}>
          {words.note(value.value)}
        </Caption1>
      )}
      {FINDING_KINDS.map((kind) => (
        <Kind
          key={kind}
          kind={kind}
          findings={findings.filter((finding) => finding.kind === kind)}
          above={firstRow(source.register.address) - 1}
          onShow={showRow}
        />
      ))}
      <TaskBar
        name={words.action}
        readiness={{ canInsert: !isBusy, text: summary }}
        onAct={() => void repeat()}
      />
    </div>
  );
}

interface KindProps {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
  /** How many rows of the sheet stand above the register. */
  readonly above: number;
  readonly onShow: (row: number) => void;
}

function Kind({ kind, findings, above, onShow }: KindProps) {
  const styles = useTaskStyles();
  const { language } = useSurroundings();
  if (findings.length === 0) return null;
  const title = words.kind(kind, findings.length, language);
  const rest = findings.length - MOST_NAMED;
  return (
    <section aria-label={title} className={styles.list}>
      <Caption1 as="h3" block className={isBlocking(kind) ? styles.strong : styles.said}>
        {title}
      </Caption1>
      <ul className={styles.list}>
        {findings.slice(0, MOST_NAMED).map((finding, i) => (
          <li key={i}>
            <Caption1 as="p" block className={styles.said}>
              <Link
                as="button"
                className={styles.link}
                aria-label={words.showRow(finding, above)}
                onClick={() => onShow(finding.row)}
              >
                {words.where(finding, above)}
              </Link>{' '}
              {words.what(finding, above)}
            </Caption1>
          </li>
        ))}
      </ul>
      {rest > 0 && <Caption1 className={styles.quiet}>{words.more(rest, language)}</Caption1>}
    </section>
  );
}
