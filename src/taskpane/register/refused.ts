/** What the view says where the workbook refused. */

import type { Message } from '../journal/message';
import type { Refusal } from '../../workbook/outcome';

export function refusedMessage(what: string, { sentence, at }: Refusal): Message {
  return { tone: 'error', text: `${what} ${sentence}`, ...(at === undefined ? {} : { at }) };
}
