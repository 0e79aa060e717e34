/** Takes accounts from the selected cells. */

import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { TargetRegular } from '@fluentui/react-icons';
import { useSurroundings } from '../surroundings';
import { takeSelected, type Told } from './take-selected';
import type { ChartState } from './use-chart';

const useStyles = makeStyles({ button: { flexShrink: 0, whiteSpace: 'nowrap' } });

interface TakeButtonProps {
  readonly chart: ChartState;
  readonly onTold: (told: Told) => void;
}

export function TakeAccountsButton({ chart, onTold }: TakeButtonProps) {
  const styles = useStyles();
  const { excel } = useSurroundings();
  const does = excel ? 'Takes the selected cells' : 'Taking from cells needs Excel';
  return (
    <Tooltip
      content={`${does}: role and account, or role, code and account`}
      relationship="description"
      positioning="below-end"
    >
      <Button
        className={styles.button}
        size="small"
        icon={<TargetRegular />}
        disabledFocusable={!excel}
        onClick={() => void takeSelected(chart).then(onTold)}
      >
        Take from cells
      </Button>
    </Tooltip>
  );
}
