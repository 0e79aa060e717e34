/** How much of an asset: a share of it, or so much of its cost. */

import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { registerPartWords } from '../words/register-parts';
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
          { word: 'share', label: registerPartWords.byShare },
          { word: 'cost', label: registerPartWords.byCost },
        ]}
        onChoose={(text) => change({ type: 'typed', field: 'partBy', text })}
      />
      <TextField
        label={isShare ? registerPartWords.share : registerPartWords.cost}
        value={form.part}
        error={error}
        figure
        onChange={(text) => change({ type: 'typed', field: 'part', text })}
      />
    </div>
  );
}
