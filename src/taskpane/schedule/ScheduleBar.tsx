/** Where the schedule goes or why it cannot, and in which of the three ways. */

import { ActionBar } from '../pane/ActionBar';
import { scheduleWords } from '../words/schedule';
import type { ScheduleState } from './use-schedule';
import { WayMenu } from './WayMenu';

export function ScheduleBar({ schedule }: { readonly schedule: ScheduleState }) {
  const { message, readiness, insert, dismiss } = schedule;
  const [key, rest] = scheduleWords.insertFace;
  return (
    <ActionBar
      {...{ message, readiness }}
      onDismiss={dismiss}
      name={scheduleWords.insert}
      face={
        <span>
          <u>{key}</u>
          {rest}
        </span>
      }
      onAct={() => void insert()}
      others={<WayMenu schedule={schedule} />}
    />
  );
}
