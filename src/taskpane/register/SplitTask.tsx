/** An asset in two: what stays and what goes, before anything is written. */

import { Caption1, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { splitAsset, type Split } from '../../core/register/split';
import { splitDrift } from '../../core/register/split-drift';
import { firstRow } from '../../workbook/cell-address';
import { findSplitPlace, writeSplit } from '../../workbook/register-split';
import { TextField } from '../fields/TextField';
import { useSurroundings } from '../surroundings';
import { amountText } from '../typed/amount';
import { registerPartWords } from '../words/register-parts';
import { errorOf, firstBlank, typedPart } from './asset-part';
import { AssetField } from './AssetField';
import { BookField } from './BookField';
import { PartFields } from './PartFields';
import { ProblemLine } from './ProblemLine';
import { refusedMessage } from './refused';
import type { Task } from './task';
import { TaskBar } from './TaskBar';
import { useTaskStyles } from './task-styles';
import { useAsked } from './use-asked';

const words = registerPartWords.split;

export function SplitTask({ task }: { readonly task: Task }) {
  const styles = useTaskStyles();
  const { language } = useSurroundings();
  const { form, change, source, settings, write, isBusy, moment } = task;
  const { register, events } = source;
  const blank = firstBlank(form, ['asset', 'part', 'newTag']);
  const read = useMemo(() => {
    const { asset: tag, book, newTag } = form;
    const given = { tag, book, newTag, part: typedPart(form, language) };
    return blank === undefined
      ? splitAsset(register.cells, events?.cells, given, settings.decimals)
      : undefined;
  }, [blank, form, language, register, events, settings]);
  const split = read?.ok === true ? read.value : undefined;
  const wrong = read?.ok === false ? errorOf(read.problem) : undefined;
  const drift = useMemo(
    () => (split === undefined ? undefined : splitDrift(register.cells[0] ?? [], split, settings)),
    [split, register, settings],
  );
  const isSound = split !== undefined && drift?.ok === true;
  const ask = isSound ? () => findSplitPlace(split) : undefined;
  const place = useAsked(ask, `${moment} ${JSON.stringify(split?.goes)}`);

  const act = (): Promise<void> =>
    write(async () => {
      if (split === undefined) return undefined;
      const written = await writeSplit(split);
      if (!written.done) return refusedMessage(words.stopped, written.refusal);
      change({ type: 'typed', field: 'newTag', text: '' });
      const { newRow, row } = written.value;
      return { tone: 'success', text: words.written(split, row, newRow), at: newRow };
    });
  const reason = blank ?? wrong?.sentence ?? registerPartWords.notReadable;
  return (
    <div className={styles.form}>
      <AssetField
        task={task}
        error={wrong?.errors.asset}
        hint={split && words.found(split.asset, firstRow(register.address) - 1)}
      />
      <BookField task={task} />
      <PartFields task={task} label={words.part} error={wrong?.errors.part} />
      <TextField
        label={registerPartWords.newTag}
        value={form.newTag}
        error={wrong?.errors.newTag}
        onChange={(text) => change({ type: 'typed', field: 'newTag', text })}
      />
      <ProblemLine problem={drift?.ok === false ? drift.problem : undefined} task={task} />
      {split !== undefined && <Parts split={split} />}
      {drift?.ok === true && (
        <Caption1 as="p" block className={styles.said}>
          {words.drift(drift.value, settings.decimals, language)}
        </Caption1>
      )}
      <TaskBar
        name={words.action}
        readiness={isSound ? words.readiness(place, split, isBusy) : { canInsert: false, text: reason }}
        onAct={() => void act()}
      />
    </div>
  );
}

function Parts({ split: { asset, newTag, amounts } }: { readonly split: Split }) {
  const styles = useTaskStyles();
  const { language } = useSurroundings();
  const heads = [words.amount, words.was, asset.tag, newTag];
  return (
    <table aria-label={words.table} className={styles.table}>
      <thead>
        <tr>
          {heads.map((head, i) => (
            <th key={i} scope="col" className={mergeClasses(styles.head, i > 0 && styles.right)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {amounts.map(({ column, was, stays, goes }) => (
          <tr key={column}>
            <th scope="row" className={styles.name}>
              {column}
            </th>
            {[was, stays, goes].map((amount, i) => (
              <td key={i} className={styles.figure}>
                {amountText(amount, language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
