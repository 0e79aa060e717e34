/** A new register, where it would stand, and the button that makes it. */

import { Caption1 } from '@fluentui/react-components';
import { ALL_COLUMNS, createRegister, findNewRegister, USUAL_COLUMNS } from '../../workbook/register-create';
import { ChoiceField } from '../fields/ChoiceField';
import { useSurroundings } from '../surroundings';
import { registerCreateWords as words } from '../words/register-create';
import type { Task } from './task';
import { refusedMessage } from './refused';
import { TaskBar } from './TaskBar';
import { useTaskStyles } from './task-styles';
import { useAsked } from './use-asked';

export function CreateTask({ task }: { readonly task: Omit<Task, 'source'> }) {
  const styles = useTaskStyles();
  const { excel } = useSurroundings();
  const { form, change, moment, attempt, again, settings, isBusy } = task;
  const columns = form.columns === 'all' ? ALL_COLUMNS : USUAL_COLUMNS;
  const ask = excel ? () => findNewRegister(columns) : undefined;
  const place = useAsked(ask, `${form.columns} ${moment}`);

  const create = (): Promise<void> =>
    attempt(async () => {
      const made = await createRegister(columns, settings.decimals);
      if (!made.done) return refusedMessage(words.stopped, made.refusal);
      await again();
      change({ type: 'task', word: 'check' });
      const { address } = made.value;
      return { tone: 'success', text: words.made(made.value.sheet), at: address };
    });

  return (
    <div className={styles.form}>
      <Caption1 as="p" block className={styles.said}>
        {words.intro}
      </Caption1>
      <ChoiceField
        label={words.columns}
        value={form.columns}
        options={[
          { word: 'usual', label: words.usual },
          { word: 'all', label: words.all },
        ]}
        onChoose={(text) => change({ type: 'typed', field: 'columns', text })}
        hint={columns.join(', ')}
      />
      <TaskBar
        name={words.action}
        readiness={words.readiness(excel, place, columns.length, isBusy)}
        onAct={() => void create()}
      />
    </div>
  );
}
