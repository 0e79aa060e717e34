/** What can be done for a colleague without the add-in, and what the chosen task would do. */

import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { Fold } from '../fields/Fold';
import { useFold } from '../fields/use-fold';
import { shareWords } from '../words/share';
import { ExcelPreview } from './ExcelPreview';
import { FreezePreview } from './FreezePreview';
import { Part } from './Part';
import { RepairPreview } from './RepairPreview';
import { RestorePreview } from './RestorePreview';
import { Said } from './Said';
import { useShareStyles } from './share-styles';
import type { Share } from './use-share';

const words = shareWords.colleague;

const useStyles = makeStyles({
  option: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

export function TaskChoice({ share }: { readonly share: Share }) {
  const styles = { ...useShareStyles(), ...useStyles() };
  const { offered, task, change } = share;
  const fold = useFold('share-sees', 'closed');
  return (
    <Part title={words.heading}>
      {offered.length > 0 && (
        <RadioGroup
          aria-label={words.task}
          value={task ?? ''}
          onChange={(_, { value }) => {
            const chosen = offered.find((one) => one.task === value);
            if (chosen !== undefined) change({ type: 'chose', task: chosen.task });
          }}
        >
          {offered.map((one) => (
            <Radio
              key={one.task}
              value={one.task}
              label={{ className: styles.option, children: words.options[one.task](one.count) }}
            />
          ))}
        </RadioGroup>
      )}
      <TaskPreview share={share} />
      <Fold isInner title={words.sees} fold={fold}>
        <ul className={styles.list}>
          {words.seesList.map((text) => (
            <li key={text}>
              <Said>{text}</Said>
            </li>
          ))}
        </ul>
      </Fold>
    </Part>
  );
}

function TaskPreview({ share }: { readonly share: Share }) {
  const { state, task } = share;
  const { look } = state;
  if (look === undefined) return null;
  switch (task) {
    case 'freeze':
      return <FreezePreview check={look.check} />;
    case 'restore':
      return <RestorePreview share={share} kept={look.kept} />;
    case 'excel':
      return <ExcelPreview check={look.check} />;
    case 'repair':
      return <RepairPreview check={look.check} />;
    case undefined:
      return null;
  }
}
