/** What an entry is about beyond its amounts: they choose its accounts, and the book stands in its lines. */

import { makeStyles } from '@fluentui/react-components';
import { nameKey } from '../../core/journal/account-name';
import type { Chart } from '../../core/journal/chart';
import { CommitField } from '../fields/CommitField';
import { Fold } from '../fields/Fold';
import { useFold } from '../fields/use-fold';
import { journalWords } from '../words/journal';
import type { JournalState } from './use-journal';

const words = journalWords.scope;

const useStyles = makeStyles({ fields: { display: 'grid', gap: '8px' } });

export function ScopeFields({ journal }: { readonly journal: JournalState }) {
  const styles = useStyles();
  const fold = useFold('scope', 'closed');
  const { form, chart, change } = journal;
  const fields = [
    { name: 'book', label: words.book, blank: words.noBook },
    { name: 'assetClass', label: words.assetClass, blank: words.allClasses },
  ] as const;
  const summary = fields.map(({ name }) => form[name].text.trim()).filter((text) => text !== '');
  return (
    <Fold title={words.title} fold={fold} summary={fold.isOpen ? '' : words.summary(summary)}>
      <div className={styles.fields}>
        {fields.map(({ name, label, blank }) => (
          <CommitField
            key={name}
            label={label}
            value={form[name].text}
            placeholder={blank}
            onType={(text) => change({ type: 'typed', field: name, text })}
            onCommit={() => change({ type: 'committed', field: name, text: form[name].text.trim() })}
            onRestore={() => change({ type: 'restored', field: name })}
            hint={hintOf(chart, name, form[name].text)}
          />
        ))}
      </div>
    </Fold>
  );
}

/** A name that no row of Accounts has is perhaps a slip of the hand. */
function hintOf(chart: Chart, name: 'book' | 'assetClass', text: string): string | undefined {
  const key = nameKey(text);
  if (key === '' || chart?.some((row) => nameKey(row[name]) === key) === true) return undefined;
  return words.noAccount;
}
