/** Every file with custom functions; the build registers what they declare. */

import './wdv/excel';
import './wdv/schedules';
import './writedown/amounts';
import './writedown/journal';
