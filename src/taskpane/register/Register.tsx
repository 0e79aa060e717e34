/** The Register view: the register of the workbook is made, checked, summed up, looked ahead and parted. */

import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { showRow } from '../../workbook/register-source';
import { ChoiceField } from '../fields/ChoiceField';
import { brokenMessage, type Message } from '../journal/message';
import { View } from '../pane/View';
import { useWorkbookSettings } from '../settings/use-settings';
import { keep, recall } from '../storage';
import { useSurroundings } from '../surroundings';
import { paneWords } from '../words/pane';
import { registerWords } from '../words/register';
import { registerFigureWords } from '../words/register-figures';
import { ChoiceOfRegister } from './ChoiceOfRegister';
import { formChanged, readStoredRegister, TASKS } from './form';
import { BarPlace, type Task } from './task';
import { TaskContent, type OnJournal } from './TaskContent';
import { useSource } from './use-source';

interface RegisterProps {
  /** How often the person has moved on in the sheet. */
  readonly moves: number;
  /** Takes an entry to the view where entries are made. */
  readonly onJournal?: OnJournal;
}

export function Register({ moves, onJournal }: RegisterProps) {
  const { storagePrefix } = useSurroundings();
  const settings = useWorkbookSettings();
  const storeKey = `${storagePrefix}register`;
  const [form, change] = useReducer(formChanged, undefined, () => readStoredRegister(recall(storeKey)));
  const [message, setMessage] = useState<Message>();
  const [isBusy, setBusy] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const moment = `${moves} ${attempts}`;
  const reader = useSource(moment);
  const { found, again } = reader;

  useEffect(() => keep(storeKey, JSON.stringify(form)), [storeKey, form]);

  const attempt = async (work: () => Promise<Message | undefined>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    try {
      setMessage(await work());
    } catch (error) {
      setMessage(brokenMessage(error));
    } finally {
      setAttempts((count) => count + 1);
      setBusy(false);
    }
  };

  const write: Task['write'] = (work) =>
    attempt(async () => {
      if (!(await again())) return { tone: 'warning', text: registerFigureWords.result.changed };
      try {
        return await work();
      } finally {
        await again();
      }
    });

  const lead = async (address: string, row: number): Promise<void> => {
    const shown = await showRow(address, row);
    if (!shown.done) setMessage({ tone: 'error', text: shown.refusal.sentence });
  };
  const task: Omit<Task, 'source'> = {
    form,
    change,
    settings,
    moment,
    attempt,
    write,
    isBusy,
    again,
    showRow: (row) => {
      if (found.state === 'read') void lead(found.source.register.address, row);
    },
  };
  const place = useMemo(() => ({ slot, message, dismiss: () => setMessage(undefined) }), [slot, message]);

  return (
    <View
      title={paneWords.viewLabels.register}
      bar={
        <div ref={bar}>
          <div ref={setSlot} />
        </div>
      }
    >
      <BarPlace.Provider value={place}>
        <ChoiceOfRegister reader={reader} attempt={attempt} bar={bar} />
        <ChoiceField
          label={registerWords.task}
          value={form.task}
          options={TASKS.map((word) => ({ word, label: registerWords.tasks[word] }))}
          onChoose={(word) => change({ type: 'task', word })}
        />
        <TaskContent task={task} found={found} onJournal={onJournal} />
      </BarPlace.Provider>
    </View>
  );
}
