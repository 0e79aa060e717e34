/** What the check of a register says. */

import { isBlocking, type Finding, type FindingKind } from '../../core/register/finding';
import type { Findings } from '../../core/register/findings';
import { sentenceOf } from '../../core/problem';
import type { Result } from '../../core/result';
import { countIn } from './counted-in';
import { spoken } from './language';

const KINDS: Readonly<Record<FindingKind, string>> = {
  life: 'No life, or none that can be read',
  salvage: 'Salvage over cost, or none that can be read',
  method: 'Unknown method or factor',
  cost: 'Cost that cannot be read',
  'in-service': 'No day in service, or none that can be read',
  disposal: 'Disposal that cannot be read',
  impairment: 'Impairment that cannot be read',
  opening: 'Opening amounts that cannot be read',
  convention: 'Unknown convention',
  units: 'Units that cannot be read',
  'total-row': 'A total among the assets',
  event: 'Events that cannot be read',
  names: 'Tag, class or book that cannot be read',
  other: 'Rows that cannot be read',
  'no-book': 'No book',
  'same-tag': 'The same tag again',
  'no-tag': 'No tag',
  'no-class': 'No class',
  'no-cost': 'Cost of 0',
  'text-date': 'A date that is text',
  'text-amount': 'An amount that is text',
  later: 'In service after today',
  column: 'A column that is nearly one of the register',
};

/** What is said of a finding that no problem speaks for. */
const ODD: Readonly<Partial<Record<FindingKind, (finding: Finding, above: number) => string>>> = {
  'no-book': () => 'belongs to no book, and no run reads it.',
  'same-tag': ({ got, first = 0 }, above) =>
    `is ${got ?? ''} again, as row ${first + above} is. Give each asset a tag of its own.`,
  'total-row': ({ got }) =>
    `reads ${got ?? ''}: a total is no asset. Leave a blank row above it, or take it away.`,
  'no-tag': () => 'has no tag. Name the asset in the column Asset.',
  'no-class': () => 'has no class: sums by class will show it without a name.',
  'no-cost': () => 'has a cost of 0, and nothing will be charged.',
  'text-date': ({ got }) => `has its day in ${got ?? ''} as text. Type it again as a date.`,
  'text-amount': ({ got }) => `has its amount in ${got ?? ''} as text. Type it again as a number.`,
  later: () => 'comes into service later than today.',
  column: ({ got, suggestion }) => `has the column ${got ?? ''}. Did you mean ${suggestion ?? ''}?`,
};

const NOTHING_WRONG = 'Nothing was found: every row can be read.';

const english = {
  action: 'Check again',
  checking: 'Checking.',
  heading: ({ findings }: Findings, language: string): string =>
    countIn(findings.length, 'finding', language),
  note: ({ rows, findings }: Findings): string => {
    if (rows === 0) return 'The register has no assets yet.';
    if (findings.length === 0) return NOTHING_WRONG;
    return findings.some(({ kind }) => isBlocking(kind))
      ? 'What is in bold keeps a row from being read: its formulas show the problem, and a month-end run posts nothing until it is mended. A blank life is only left uncharged by the run.'
      : 'Every row can be read; these should be looked at.';
  },
  summary: (read: Result<Findings>, language: string): string =>
    read.ok
      ? `${countIn(read.value.rows, 'asset', language)} checked`
      : 'The register cannot be read as a whole.',
  kind: (kind: FindingKind, many: number, language: string): string =>
    `${KINDS[kind]}: ${countIn(many, 'row', language)}`,
  where: ({ row, tag }: Finding, above: number): string =>
    `Row ${row + above}${tag === '' ? '' : `, ${tag}`}`,
  showRow: ({ row, tag }: Finding, above: number): string =>
    `Show row ${row + above}${tag === '' ? '' : `, ${tag}`}`,
  what: (finding: Finding, above: number): string => {
    const { kind, problem, suggestion } = finding;
    if (problem === undefined) return ODD[kind]?.(finding, above) ?? '';
    const { argument } = problem;
    const column = argument.replace(/^register row \d+, /, '');
    const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
    return sentenceOf({ ...problem, argument: column }) + meant;
  },
  more: (rest: number, language: string): string => `And ${countIn(rest, 'more', language, 'more')}.`,
};

export const registerCheckWords = spoken({ en: english });
