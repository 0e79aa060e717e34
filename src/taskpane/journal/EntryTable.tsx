/**
 * The entry as it will stand in the sheet. All five columns are there; in a narrow pane date and
 * memo stand on a second line under account, debit and credit, so that no figure is ever cut.
 * The roles are spelled out because a table laid out as a grid loses them in some browsers.
 */

import { mergeClasses } from '@fluentui/react-components';
import type { Role } from '../../core/journal/accounts';
import { JOURNAL_HEADER, journalTable, type JournalEntry } from '../../core/journal/journal';
import { fromMinor } from '../../core/money/minor';
import { isoDate } from '../../core/time/serial';
import { WhyFigure } from '../explain/WhyFigure';
import { useSurroundings } from '../surroundings';
import { amountText } from '../typed/amount';
import { journalWords } from '../words/journal';
import { useEntryTableStyles } from './entry-table-styles';

const words = journalWords.preview;
const ACCOUNT = 1;

interface EntryTableProps {
  readonly entry: JournalEntry;
  /** The code of a role's account; empty where there is none. */
  readonly codeOf?: (role: Role) => string;
  /** Shown as an example of what will come, not as an entry. */
  readonly isExample?: boolean;
  /** Whether the working of the entry is open, and what opens it; figures that are not asked are text. */
  readonly why?: { readonly isOpen: boolean; readonly onWhy: () => void };
}

export function EntryTable({ entry, codeOf = () => '', isExample = false, why }: EntryTableProps) {
  const { language } = useSurroundings();
  const styles = useEntryTableStyles();
  const codes = entry.entry.lines.map(({ role }) => codeOf(role));
  const places = [styles.date, styles.account, styles.debit, styles.credit, styles.memo];
  const total = amountText(fromMinor(entry.entry.total, entry.decimals), language, entry.decimals);
  const shown = (cell: unknown, column: number): string => {
    if (typeof cell !== 'number') return String(cell);
    return column === 0 ? isoDate(cell) : amountText(cell, language, entry.decimals);
  };
  /** Each row of the sheet takes two rows of the grid: date and memo below the rest. */
  const gridRow = (row: number, column: number): number =>
    2 * row + (column === 0 || column === places.length - 1 ? 2 : 1);

  return (
    <div
      role="table"
      aria-label={isExample ? words.example : words.entry}
      className={mergeClasses(styles.table, isExample && styles.example)}
    >
      {journalTable(entry).map((row, r) => (
        <div role="row" key={r} className={styles.row}>
          {row.map((cell, c) => (
            <span
              role={r === 0 ? 'columnheader' : 'cell'}
              key={JOURNAL_HEADER[c]}
              className={mergeClasses(styles.cell, places[c], r === 0 && styles.header)}
              style={{ gridRow: gridRow(r, c) }}
            >
              {c === ACCOUNT && r > 0 && <Code code={codes[r - 1] ?? ''} />}
              {typeof cell === 'number' && c > 0 && why !== undefined ? (
                <WhyFigure text={shown(cell, c)} {...why} />
              ) : (
                shown(cell, c)
              )}
            </span>
          ))}
        </div>
      ))}
      <div role="row" className={styles.row}>
        {['', words.total, total, total, ''].map((cell, c) => (
          <span
            role="cell"
            key={JOURNAL_HEADER[c]}
            className={mergeClasses(
              styles.cell,
              places[c],
              styles.total,
              cell === total && styles.totalFigure,
            )}
            style={{ gridRow: gridRow(entry.entry.lines.length + 1, c) }}
          >
            {cell === total && why !== undefined ? (
              <WhyFigure text={cell} isReached={false} {...why} />
            ) : (
              cell
            )}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Before the account's name, as a ledger has it. */
function Code({ code }: { readonly code: string }) {
  const styles = useEntryTableStyles();
  return code === '' ? null : <span className={styles.code}>{code} </span>;
}
