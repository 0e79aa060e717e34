/** How far the work of a month end is, and how long it still takes. */

import { WorkLine } from '../pane/WorkLine';
import { useSurroundings } from '../surroundings';
import { progressText, stageText } from './progress-text';
import type { Progress } from './use-progress';

interface ProgressLineProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
  /** What takes the focus when the button that had it goes. */
  readonly heir: () => HTMLElement | null | undefined;
}

export function ProgressLine({ progress, ...rest }: ProgressLineProps) {
  const { language } = useSurroundings();
  const { done, all } = progress;
  return (
    <WorkLine
      {...rest}
      stage={stageText(progress)}
      text={progressText(progress, language)}
      done={done}
      all={all}
    />
  );
}
