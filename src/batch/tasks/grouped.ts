/** How assets are gathered: a class each, or all together. */

import type { Grouping } from '../../core/register/grouping';
import type { Group, Groups } from '../groups';
import type { GroupName } from '../work';

const ALL: GroupName = ['', ''];

/** Where assets have a line each, only their total is summed. */
export function groupBy(by: Grouping, assetClass: string): GroupName {
  return by === 'class' ? [assetClass, assetClass] : ALL;
}

/** In alphabetical order, so that the order of the register changes nothing. */
export function inOrder(groups: Groups): readonly Group[] {
  return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
