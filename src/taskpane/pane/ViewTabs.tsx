/** The tabs of the views: those that fit, and the others in a menu behind them. The chosen one always fits. */

import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { paneWords } from '../words/pane';
import { VIEW_ICONS } from './view-icons';
import { viewNamed, VIEWS, type View } from './views';

interface ViewTabsProps {
  readonly view: View;
  readonly tabId: (view: View) => string;
  /** The id of a view's panel, once it is there. */
  readonly panelId: (view: View) => string | undefined;
  readonly onShow: (view: View) => void;
}

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', flexGrow: 1, minWidth: 0, overflow: 'hidden' },
  tab: { flexShrink: 0 },
});

export function ViewTabs({ view, tabId, panelId, onShow }: ViewTabsProps) {
  const styles = useStyles();
  return (
    <Overflow minimumVisible={1}>
      <div className={styles.bar}>
        <TabList
          size="small"
          selectTabOnFocus
          aria-label={paneWords.views}
          selectedValue={view}
          onTabSelect={(_, { value }) => onShow(viewNamed(value))}
        >
          {VIEWS.map(({ name, label }, i) => {
            const Icon = VIEW_ICONS[name];
            return (
              <OverflowItem key={name} id={name} priority={name === view ? 1 : 0}>
                <Tab
                  id={tabId(name)}
                  className={styles.tab}
                  value={name}
                  icon={<Icon />}
                  title={paneWords.tabTitle(label, i + 1)}
                  aria-keyshortcuts={`Control+${i + 1}`}
                  aria-controls={panelId(name)}
                >
                  {label}
                </Tab>
              </OverflowItem>
            );
          })}
        </TabList>
        <MoreViews onShow={onShow} />
      </div>
    </Overflow>
  );
}

function MoreViews({ onShow }: Pick<ViewTabsProps, 'onShow'>) {
  const { ref, isOverflowing, overflowCount } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            size="small"
            appearance="subtle"
            menuIcon={null}
            icon={<MoreHorizontalRegular />}
            aria-label={paneWords.moreViews(overflowCount)}
            title={paneWords.moreViews(overflowCount)}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {VIEWS.map(({ name }, i) => (
              <HiddenView key={name} name={name} digit={i + 1} onShow={onShow} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

interface HiddenViewProps extends Pick<ViewTabsProps, 'onShow'> {
  readonly name: View;
  readonly digit: number;
}

function HiddenView({ name, digit, onShow }: HiddenViewProps) {
  if (useIsOverflowItemVisible(name)) return null;
  const Icon = VIEW_ICONS[name];
  return (
    <MenuItem icon={<Icon />} secondaryContent={paneWords.keyOfView(digit)} onClick={() => onShow(name)}>
      {paneWords.viewLabels[name]}
    </MenuItem>
  );
}
