/**
 * A convention says how much of an asset's life has passed at the close of a day. Month
 * conventions move at month ends, day conventions every day; none passes the life.
 *
 * Source: IAS 16.55 (from when an asset is available for use).
 */

import { dayClock } from './day-clock';
import { monthClock } from './month-clock';
import { isDayConvention, type Clock, type Service } from './service';

export function clockOf(service: Service): Clock {
  return isDayConvention(service.convention)
    ? dayClock(service, service.convention)
    : monthClock(service, service.convention);
}
