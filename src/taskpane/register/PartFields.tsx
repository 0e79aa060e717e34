/** How much of an asset: a share of it, or so much of its cost. */

import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { registerWords } from '../words/register';
import type { Task } from './task';
import { useTaskStyles } from './task-styles';

interface PartFieldsProps {
  readonly task: Task;
  readonly label: string;
  readonly error: string | undefined;
}

export function PartFields({ task: { form, change }, label, error }: PartFieldsProps) {
  const styles = useTaskStyles();
  const isShare = form.partBy !== 'cost';
  return (
    <div className={styles.pair}>
      <ChoiceField
        label={label}
        value={isShare ? 'share' : 'cost'}
        options={[
          { word: 'share', label: registerWords.byShare },
          { word: 'cost', label: registerWords.byCost },
        ]}
        onChoose={(text) => change({ type: 'typed', field: 'partBy', text })}
      />
      <TextField
        label={isShare ? registerWords.share : registerWords.cost}
        value={form.part}
        error={error}
        figure
        onChange={(text) => change({ type: 'typed', field: 'part', text })}
      />
    </div>
  );
}
