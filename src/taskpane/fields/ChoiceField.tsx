/** One choice from a short list. */

import { Field, makeStyles, Select } from '@fluentui/react-components';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly word: string; readonly label: string }[];
  readonly onChoose: (word: string) => void;
  /** What is to be known about the choice. */
  readonly hint?: string | undefined;
}

// No choice's own width may widen its place.
const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' } });

export function ChoiceField({ label, value, options, onChoose, hint }: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} size="small" hint={hint ?? null}>
      <Select size="small" value={value} onChange={(_, data) => onChoose(data.value)}>
        {options.map((option) => (
          <option key={option.word} value={option.word}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
