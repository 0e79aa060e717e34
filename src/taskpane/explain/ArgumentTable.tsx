/** The arguments of a call: what each is, what it got and where that came from. */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { EXPLAIN } from '../words/explain';
import { contentText, type ExplainedArgument } from './explained-call';
import { plainNumber } from './figure-text';
import { isGrid, plain } from './formula/value';
import { ShowLink } from './ShowLink';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: '4px 8px 0 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  header: {
    borderTop: 'none',
    paddingTop: 0,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { width: '36%' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  last: { paddingRight: 0 },
  description: { padding: '0 0 4px', color: tokens.colorNeutralForeground3 },
  faulty: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
});

interface ArgumentTableProps {
  readonly arguments: readonly ExplainedArgument[];
  /** The name of the one that is in the way. */
  readonly faulty: string | undefined;
  readonly language: string;
  readonly onShow: (address: string) => void;
}

export function ArgumentTable({ arguments: args, faulty, language, onShow }: ArgumentTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.header, styles.name)}>
            {EXPLAIN.argument}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.header, styles.figure)}>
            {EXPLAIN.value}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.header, styles.last)}>
            {EXPLAIN.from}
          </th>
        </tr>
      </thead>
      <tbody>
        {args.map(({ parameter, value, origin }) => (
          <Fragment key={parameter.name}>
            <tr>
              <th
                scope="row"
                className={mergeClasses(styles.cell, parameter.name === faulty && styles.faulty)}
              >
                {parameter.name}
              </th>
              <td className={mergeClasses(styles.cell, styles.figure)}>
                {valueText({ parameter, value, origin }, language)}
              </td>
              <td className={mergeClasses(styles.cell, styles.last)}>
                {origin.kind === 'cells' ? (
                  <ShowLink address={origin.address} onShow={onShow} />
                ) : (
                  originText(origin)
                )}
              </td>
            </tr>
            <tr>
              {/* On a line of its own: beside its name a description would be cut into slices. */}
              <td colSpan={3} className={styles.description}>
                {parameter.description}
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function valueText({ value, origin }: ExplainedArgument, language: string): string {
  if (origin.kind === 'omitted') return '';
  if (origin.kind === 'unknown') return EXPLAIN.onlyExcel;
  const content = value === undefined ? null : plain(value);
  if (isGrid(content)) return EXPLAIN.cells(content.length, content[0]?.length ?? 0);
  if (content === null) return EXPLAIN.blank;
  // A narrow column shows #### in the sheet.
  if (origin.kind === 'cells' && origin.text !== undefined && !/^#+$/.test(origin.text)) return origin.text;
  const isDay = origin.kind !== 'cells' && origin.isDay;
  return contentText(content, isDay, (number) => plainNumber(number, language));
}

function originText(origin: Exclude<ExplainedArgument['origin'], { kind: 'cells' }>): string {
  if (origin.kind === 'omitted') return EXPLAIN.omitted;
  return origin.kind === 'typed' ? EXPLAIN.typed : EXPLAIN.computed(origin.text);
}
