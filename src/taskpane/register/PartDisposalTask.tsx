/** A part of an asset leaves: what leaves with it, the gain or loss, and the event that puts it on record. */

import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { partDisposal, type PartDisposal } from '../../core/register/part-disposal';
import { firstRow } from '../../workbook/cell-address';
import { addEvent, findEventPlace } from '../../workbook/events-table';
import { DayField } from '../fields/DayField';
import { TextField } from '../fields/TextField';
import { useSurroundings } from '../surroundings';
import { registerPartWords } from '../words/register-parts';
import { errorOf, firstBlank, typedAmount, typedDay, typedPart } from './asset-part';
import { AssetField } from './AssetField';
import { BookField } from './BookField';
import type { FormText } from './form';
import { PartFields } from './PartFields';
import { ProblemLine } from './ProblemLine';
import { refusedMessage } from './refused';
import { ResultTable } from './ResultTable';
import type { EntryToPost } from '../journal/form-of-entry';
import type { Task } from './task';
import { TaskBar } from './TaskBar';
import { useTaskStyles } from './task-styles';
import { useAsked } from './use-asked';

export type OnJournal = (entry: EntryToPost) => void;

const words = registerPartWords.partDisposal;

interface PartDisposalTaskProps {
  readonly task: Task;
  readonly onJournal: OnJournal | undefined;
}

export function PartDisposalTask({ task, onJournal }: PartDisposalTaskProps) {
  const styles = useTaskStyles();
  const { language } = useSurroundings();
  const { form, change, source, settings, write, isBusy, moment } = task;
  const { register, events } = source;
  const date = typedDay(form.date, language);
  const blank = firstBlank(form, ['asset', 'part', 'date']);
  const read = useMemo(() => {
    const { asset: tag, book } = form;
    const proceeds = typedAmount(form.proceeds, language);
    const given = { tag, book, part: typedPart(form, language), date, proceeds };
    return blank === undefined ? partDisposal(register.cells, events?.cells, given, settings) : undefined;
  }, [blank, form, date, language, register, events, settings]);
  const disposal = read?.ok === true ? read.value.value : undefined;
  const wrong = read?.ok === false ? errorOf(read.problem) : undefined;
  const ofRow =
    read?.ok === false && Object.keys(wrong?.errors ?? {}).length === 0 ? read.problem : undefined;
  const ask = disposal === undefined ? undefined : findEventPlace;
  const place = useAsked(ask, moment);
  const type =
    (field: FormText) =>
    (text: string): void =>
      change({ type: 'typed', field, text });

  const add = (): Promise<void> =>
    write(async () => {
      if (disposal === undefined) return undefined;
      const added = await addEvent(disposal.event);
      if (!added.done) return refusedMessage(words.stopped, added.refusal);
      change({ type: 'typed', field: 'part', text: '' });
      return { tone: 'success', text: words.written(disposal, added.value.address), at: added.value.address };
    });
  const toJournal = (): void => {
    if (disposal !== undefined) onJournal?.(entryOf(disposal, date, form.book));
  };
  return (
    <div className={styles.form}>
      <AssetField
        task={task}
        error={wrong?.errors.asset}
        hint={disposal && registerPartWords.split.found(disposal.asset, firstRow(register.address) - 1)}
      />
      <BookField task={task} />
      <PartFields task={task} label={words.part} error={wrong?.errors.part} />
      <div className={styles.pair}>
        <DayField label={words.date} value={form.date} error={wrong?.errors.date} onChange={type('date')} />
        <TextField
          label={words.proceeds}
          value={form.proceeds}
          error={wrong?.errors.proceeds}
          placeholder={words.noProceeds}
          figure
          onChange={type('proceeds')}
        />
      </div>
      <ProblemLine problem={ofRow} task={task} />
      {disposal !== undefined && (
        <>
          <ResultTable
            label={words.table}
            header={[words.what, words.amount]}
            rows={words.rows(disposal)}
            decimals={settings.decimals}
            isSum={(name) => name === words.gain || name === words.loss}
            working={read?.ok === true ? read.value.working : undefined}
          />
        </>
      )}
      <TaskBar
        name={words.action}
        readiness={
          disposal === undefined
            ? { canInsert: false, text: blank ?? wrong?.sentence ?? '' }
            : words.readiness(place, disposal, isBusy)
        }
        onAct={() => void add()}
        others={
          onJournal !== undefined && (
            <Button disabledFocusable={disposal === undefined} onClick={toJournal}>
              {words.toJournal}
            </Button>
          )
        }
      />
    </div>
  );
}

/** What the journal posts of it. */
function entryOf(disposal: PartDisposal, date: string, book: string): EntryToPost {
  const { asset, cost, accumulated, proceeds } = disposal;
  const amounts = new Map([
    ['cost', cost],
    ['accumulated depreciation', accumulated],
    ['proceeds', proceeds],
  ]);
  return {
    kind: 'disposal',
    amounts,
    date,
    memo: words.memo(disposal),
    assetClass: asset.assetClass,
    book,
  };
}
