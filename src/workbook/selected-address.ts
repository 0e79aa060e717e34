/** Where the selected cells are, without reading them: a register may be larger than one answer. */

import { done, reading, type Outcome } from './outcome';

export function readSelectedAddress(): Promise<Outcome<string>> {
  return reading(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return done(range.address);
  });
}
