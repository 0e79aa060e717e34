/** How the schedule is to stand in the sheet. The choice stays for the next time. */

import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useSurroundings } from '../surroundings';
import { scheduleWords } from '../words/schedule';
import { excelOf } from './excel-block';
import { WAYS, type Way } from './form';
import type { ScheduleState } from './use-schedule';

const useStyles = makeStyles({
  item: { maxWidth: '280px', height: 'auto' },
  button: { whiteSpace: 'nowrap' },
});

export function WayMenu({ schedule: { form, reading, change } }: { readonly schedule: ScheduleState }) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const own = reading.state === 'ready' ? excelOf(reading, language) : undefined;
  const whyNot = typeof own === 'string' ? own : undefined;
  const told = (way: Way): string =>
    way === 'excel' && whyNot !== undefined ? whyNot : scheduleWords.ways[way].told;
  return (
    <Menu
      checkedValues={{ way: [form.way] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        change({ type: 'chosen', what: 'way', word: checkedItems[0] ?? '' })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.button}
          aria-label={scheduleWords.insertAs(scheduleWords.ways[form.way].as)}
        >
          {scheduleWords.asShort(scheduleWords.ways[form.way].short)}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {WAYS.map((way) => (
            <MenuItemRadio
              key={way}
              className={styles.item}
              name="way"
              value={way}
              disabled={way === 'excel' && whyNot !== undefined}
              subText={told(way)}
            >
              {scheduleWords.ways[way].name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
