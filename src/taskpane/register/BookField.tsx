/** Which of several books; only where the register has a column for them. */

import { useMemo } from 'react';
import { REGISTER_COLUMNS } from '../../core/register/columns';
import { findColumns } from '../../core/table/headed';
import { TextField } from '../fields/TextField';
import { registerWords } from '../words/register';
import type { Task } from './task';

export function BookField({ task: { form, change, source } }: { readonly task: Task }) {
  const [header = []] = source.register.cells;
  const hasBooks = useMemo(() => {
    const places = findColumns('register', header, REGISTER_COLUMNS);
    return places.ok && places.value.has('Book');
  }, [header]);
  if (!hasBooks) return null;
  return (
    <TextField
      label={registerWords.book}
      value={form.book}
      placeholder={registerWords.noBook}
      onChange={(text) => change({ type: 'typed', field: 'book', text })}
    />
  );
}
