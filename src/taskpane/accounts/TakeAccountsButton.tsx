/** Takes accounts from the selected cells. */

import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { TargetRegular } from '@fluentui/react-icons';
import { useSurroundings } from '../surroundings';
import { accountsWords } from '../words/accounts';
import { fieldWords } from '../words/fields';
import { takeSelected, type Told } from './take-selected';
import type { ChartState } from './use-chart';

const useStyles = makeStyles({ button: { flexShrink: 0, whiteSpace: 'nowrap' } });

const words = accountsWords.taking;

interface TakeButtonProps {
  readonly chart: ChartState;
  readonly onTold: (told: Told) => void;
}

export function TakeAccountsButton({ chart, onTold }: TakeButtonProps) {
  const styles = useStyles();
  const { excel } = useSurroundings();
  const does = excel ? words.does : fieldWords.takingNeedsExcel;
  return (
    <Tooltip content={words.columns(does)} relationship="description" positioning="below-end">
      <Button
        className={styles.button}
        size="small"
        icon={<TargetRegular />}
        disabledFocusable={!excel}
        onClick={() => void takeSelected(chart).then(onTold)}
      >
        {words.take}
      </Button>
    </Tooltip>
  );
}
