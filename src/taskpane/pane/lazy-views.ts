/** Views, each loaded from a script of its own when it is first shown. */

import { lazy, type ComponentType } from 'react';
import { NotLoaded } from './NotLoaded';

function lazily<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(() =>
    load().then(
      (view) => ({ default: view }),
      (): { default: ComponentType<Props> } => ({ default: NotLoaded }),
    ),
  );
}

export const Journal = lazily(() => import('../journal/Journal').then((module) => module.Journal));
export const MonthEnd = lazily(() => import('../month-end/MonthEnd').then((module) => module.MonthEnd));
export const Settings = lazily(() => import('../settings/Settings').then((module) => module.Settings));
