/** Every file with custom functions; the build registers what they declare. */

import './wdv/amounts';
import './wdv/debt';
import './wdv/excel';
import './wdv/register';
import './wdv/schedules';
import './wdv/tax-ca';
import './wdv/tax-in';
import './wdv/tax-au';
import './wdv/tax-de';
import './wdv/tax-fr';
import './wdv/tax-uk';
import './wdv/tax-us';
import './writedown/impairment';
import './writedown/inventory';
import './writedown/journal';
import './writedown/liabilities';
import './writedown/obsolescence';
import './writedown/receivables';
import './writedown/ratios';
import './writedown/units';
import './writedown/us-gaap';
import './writedown/value-in-use';
