/** Which of several books; only where the register has a column for them. */

import { useMemo } from 'react';
import { TextField } from '../fields/TextField';
import { registerWords } from '../words/register';
import { hasBooks } from './has-books';
import type { Task } from './task';

export function BookField({ task: { form, change, source } }: { readonly task: Task }) {
  const [header = []] = source.register.cells;
  const isAsked = useMemo(() => hasBooks(header), [header]);
  if (!isAsked) return null;
  return (
    <TextField
      label={registerWords.book}
      value={form.book}
      placeholder={registerWords.noBook}
      onChange={(text) => change({ type: 'typed', field: 'book', text })}
    />
  );
}
