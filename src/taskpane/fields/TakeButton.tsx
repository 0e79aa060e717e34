/** ⌖: takes what is selected in the sheet into the field beside it. */

import { Button, Tooltip } from '@fluentui/react-components';
import { TargetRegular } from '@fluentui/react-icons';
import { useSurroundings } from '../surroundings';
import { fieldWords } from '../words/fields';

interface TakeButtonProps {
  /** The label of the field. */
  readonly into: string;
  readonly onTake: () => void;
}

export function TakeButton({ into, onTake }: TakeButtonProps) {
  const { excel } = useSurroundings();
  const does = excel ? fieldWords.take : fieldWords.takingNeedsExcel;
  return (
    <Tooltip content={does} relationship="inaccessible" positioning="above-end">
      <Button
        size="small"
        appearance="subtle"
        icon={<TargetRegular />}
        aria-label={fieldWords.takeInto(does, into)}
        disabledFocusable={!excel}
        onClick={onTake}
      />
    </Tooltip>
  );
}
