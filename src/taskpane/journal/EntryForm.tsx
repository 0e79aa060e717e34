/** The fields of an entry, in the order of the questions: what, how much, when, which accounts. */

import { makeStyles } from '@fluentui/react-components';
import { KINDS } from '../../core/journal/kinds';
import { limitOf } from '../../core/journal/materiality';
import { CommitField } from '../fields/CommitField';
import { journalWords } from '../words/journal';
import { AmountField } from './AmountField';
import { ChoiceField } from '../fields/ChoiceField';
import { DateField } from './DateField';
import { ScopeFields } from './ScopeFields';
import { useWorkbookSettings } from '../settings/use-settings';
import { useSurroundings } from '../surroundings';
import { amountText } from '../typed/amount';
import { kindOf } from './form';
import { isByMateriality, treatmentGroups } from './treatment-choice';
import type { JournalState } from './use-journal';

const words = journalWords.form;

const useStyles = makeStyles({ form: { display: 'grid', gap: '8px' } });

export function EntryForm({ journal }: { readonly journal: JournalState }) {
  const styles = useStyles();
  const { form, change, reading, materiality } = journal;
  const { language } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const kind = kindOf(form);
  return (
    <div className={styles.form} role="group" aria-label={words.title}>
      <ChoiceField
        label={words.kind}
        value={kind.word}
        options={KINDS}
        onChoose={(word) => change({ type: 'kind', word })}
      />
      {kind.amounts.map((spec) => (
        <AmountField key={spec.name} spec={spec} journal={journal} />
      ))}
      <DateField journal={journal} />
      <CommitField
        label={words.memo}
        value={form.memo.text}
        onType={(text) => change({ type: 'typed', field: 'memo', text })}
        onCommit={() => change({ type: 'committed', field: 'memo', text: form.memo.text })}
        onRestore={() => change({ type: 'restored', field: 'memo' })}
      />
      {treatmentGroups(kind, reading.accounts).map((group, i) => (
        <ChoiceField
          key={`${kind.word} ${i}`}
          label={group.label}
          value={reading.treatment[i] ?? ''}
          options={group.options}
          hint={
            materiality !== undefined &&
            form.treatment[i] === undefined &&
            isByMateriality(kind, kind.treatments[i])
              ? words.byMateriality(amountText(limitOf(materiality), language, decimals))
              : undefined
          }
          onChoose={(word) => change({ type: 'treatment', group: i, word })}
        />
      ))}
      <ScopeFields journal={journal} />
    </div>
  );
}
