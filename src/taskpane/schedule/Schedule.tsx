/** The Schedule view: what is said of an asset becomes its schedule, drawn, compared and inserted. */

import { useActionKey } from '../pane/use-action-key';
import { View } from '../pane/View';
import { paneWords } from '../words/pane';
import { AssetFields } from './AssetFields';
import { DateFields } from './DateFields';
import { EventFields } from './EventFields';
import { SchedulePreview } from './SchedulePreview';
import { ScheduleBar } from './ScheduleBar';
import { useSchedule } from './use-schedule';

/** @param props.moves How often the person has moved on in the sheet. */
export function Schedule({ moves }: { readonly moves: number }) {
  const schedule = useSchedule(moves);
  useActionKey(() => void schedule.insert());
  return (
    <View title={paneWords.viewLabels.schedule} bar={<ScheduleBar schedule={schedule} />}>
      <AssetFields schedule={schedule} />
      <DateFields schedule={schedule} />
      <EventFields schedule={schedule} />
      <SchedulePreview schedule={schedule} />
    </View>
  );
}
