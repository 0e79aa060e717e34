/** A picture for each view; its name always stands beside it. */

import {
  ArrowTrendingLinesRegular,
  BeakerRegular,
  BookRegular,
  CalendarCheckmarkRegular,
  LightbulbRegular,
  SettingsRegular,
  ShareRegular,
  TableRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { View } from './views';

export const VIEW_ICONS: Readonly<Record<View, FluentIcon>> = {
  schedule: ArrowTrendingLinesRegular,
  test: BeakerRegular,
  register: TableRegular,
  journal: BookRegular,
  'month-end': CalendarCheckmarkRegular,
  explain: LightbulbRegular,
  share: ShareRegular,
  settings: SettingsRegular,
};
