/** Whether a register tells several books apart. */

import { REGISTER_COLUMNS } from '../../core/register/columns';
import { findColumns } from '../../core/table/headed';

export function hasBooks(header: readonly unknown[]): boolean {
  const places = findColumns('register', header, REGISTER_COLUMNS);
  return places.ok && places.value.has('Book');
}
