/** The Share view: what a workbook needs of the add-in, and how somebody without it can have it. */

import { View } from '../pane/View';
import { useSurroundings } from '../surroundings';
import { paneWords } from '../words/pane';
import { Opening } from './Opening';
import { ShareBar } from './ShareBar';
import { TaskChoice } from './TaskChoice';
import { useShare } from './use-share';
import { Uses } from './Uses';
import { WorkbookPaper } from './WorkbookPaper';

export function Share() {
  const { excel } = useSurroundings();
  const share = useShare();
  return (
    <View title={paneWords.viewLabels.share} bar={<ShareBar share={share} />}>
      <Uses share={share} excel={excel} />
      <TaskChoice share={share} />
      <Opening />
      <WorkbookPaper />
    </View>
  );
}
