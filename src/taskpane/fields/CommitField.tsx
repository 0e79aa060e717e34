/**
 * One line to type in, with a cell's habits: Enter commits, Esc brings back what was committed,
 * leaving commits. The sentence about a wrong entry stands beneath it and is announced once the
 * person is done typing.
 */

import { Field, Input, makeStyles, mergeClasses, useId } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';

interface CommitFieldProps {
  readonly label: string | ReactElement;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onCommit: () => void;
  readonly onRestore: () => void;
  readonly error?: string | undefined;
  /** A figure: right-aligned, tabular. */
  readonly figure?: boolean;
  readonly placeholder?: string;
  /** A button at the end of the line. */
  readonly action?: ReactNode;
  /** What is to be known about the entry. */
  readonly hint?: ReactNode;
  /** What the browser offers while it is typed. */
  readonly suggestions?: readonly string[];
  readonly className?: string;
}

const useStyles = makeStyles({
  // No entry's own width may widen its place.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  line: { display: 'flex', gap: '4px' },
  input: { flexGrow: 1, minWidth: 0 },
  figure: { '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
});

export function CommitField(props: CommitFieldProps) {
  const styles = useStyles();
  const { error, onCommit, onRestore, suggestions } = props;
  const listId = useId('suggestions');

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') {
      onCommit();
      event.currentTarget.select();
    }
    if (event.key === 'Escape') onRestore();
  };

  return (
    <Field
      className={mergeClasses(styles.field, props.className)}
      label={props.label}
      size="small"
      validationState={error === undefined ? 'none' : 'error'}
      validationMessage={error ?? null}
      hint={props.hint === undefined ? null : { children: props.hint }}
    >
      <div className={styles.line}>
        <Input
          size="small"
          className={mergeClasses(styles.input, props.figure === true && styles.figure)}
          value={props.value}
          placeholder={props.placeholder}
          maxLength={1000}
          list={suggestions === undefined ? undefined : listId}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, data) => props.onType(data.value)}
          onBlur={onCommit}
          onKeyDown={onKeyDown}
        />
        {props.action}
        {suggestions !== undefined && (
          <datalist id={listId}>
            {suggestions.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        )}
      </div>
    </Field>
  );
}
