/** A picture for each view; its name always stands beside it. */

import {
  BookRegular,
  CalendarCheckmarkRegular,
  LightbulbRegular,
  SettingsRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { View } from './views';

export const VIEW_ICONS: Readonly<Record<View, FluentIcon>> = {
  journal: BookRegular,
  'month-end': CalendarCheckmarkRegular,
  explain: LightbulbRegular,
  settings: SettingsRegular,
};
