/**
 * `writedown check`: the check of a register, row by row. It alone keeps every tag, to find those that
 * stand there twice; so it takes the whole register, and room for its tags.
 */

import { sentenceOf } from '../../core/problem';
import { readConvention, readYearEnd } from '../../core/depreciation/in-service';
import { readDecimals, type Decimals } from '../../core/money/minor';
import { isBlocking, type Finding, type OddKind } from '../../core/register/finding';
import { headerFindings, rowFindings, type Check } from '../../core/register/findings';
import { all, andThen, ok, type Result } from '../../core/result';
import { readOptionalDate } from '../../core/time/date-argument';
import { LAST_SERIAL } from '../../core/time/serial';
import type { Convention } from '../../core/time/service';
import type { Row } from '../layout';
import type { Given } from '../options';
import { countField, noClosing, type Work } from '../work';

export function check(given: Given): Result<Work> {
  const read: Result<[number | undefined, Convention, number, Decimals]> = all([
    readOptionalDate('today', given.today),
    readConvention(given.convention),
    readYearEnd(given['year-end']),
    readDecimals(given.decimals),
  ]);
  return andThen(read, ([today = LAST_SERIAL, convention, yearEnd, decimals]) => {
    const terms = { from: LAST_SERIAL, to: LAST_SERIAL, convention, yearEnd, decimals, takesUnits: true };
    const seen: Check = { seen: tagRows(), today };
    return ok<Work>({
      terms,
      books: 'each',
      header: ['Row', 'Asset', 'Finding', 'Problem'],
      width: 0,
      ofHeader: (columns) => headerFindings(columns).map(rowOf),
      take: (row, entry) => {
        const findings = rowFindings(row, entry, seen);
        return ok({ rows: findings.map(rowOf), isRejected: findings.some(({ kind }) => isBlocking(kind)) });
      },
      closing: noClosing,
    });
  });
}

/** A map holds some 16 million keys. */
const MOST_KEYS = 10_000_000;

/** The rows of tags, however many there are. */
function tagRows(): Check['seen'] {
  let last = new Map<string, number>();
  const maps = [last];
  return {
    get: (key) => maps.find((map) => map.has(key))?.get(key),
    set(key, row) {
      if (last.size >= MOST_KEYS) maps.push((last = new Map<string, number>()));
      return last.set(key, row);
    },
  };
}

function rowOf(finding: Finding): Row {
  const { row, tag, kind, suggestion } = finding;
  const meant = suggestion === undefined ? '' : ` Perhaps ${suggestion} is meant.`;
  return [countField(row), tag, kind, `${sentenceOn(finding)}${meant}`];
}

const SAID: Readonly<Record<OddKind | 'total-row', (finding: Finding) => string>> = {
  'total-row': () => 'A line that sums up others is no asset.',
  'no-book': () => 'The row names no book.',
  'same-tag': ({ got = '', first = 0 }) => `${got} stands in row ${first} already.`,
  'no-tag': () => 'The asset has no tag.',
  'no-class': () => 'The asset has no class.',
  'no-cost': () => 'The cost is 0.',
  'text-date': ({ got = '' }) => `${got} holds a day as text.`,
  'text-amount': ({ got = '' }) => `${got} holds an amount as text.`,
  later: () => 'The asset is in service only later.',
  column: ({ got = '' }) => `${got} is no column of a register.`,
};

function sentenceOn(finding: Finding): string {
  const { problem, kind } = finding;
  if (problem !== undefined) return sentenceOf(problem);
  return kind in SAID ? SAID[kind as keyof typeof SAID](finding) : '';
}
