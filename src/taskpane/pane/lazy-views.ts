/** Views that are loaded when they are first shown, each from a script of its own. */

import { lazy } from 'react';
import { NotLoaded } from './NotLoaded';

export const MonthEnd = lazy(() =>
  import('../month-end/MonthEnd').then(
    (module) => ({ default: module.MonthEnd }),
    () => ({ default: NotLoaded }),
  ),
);
