/** The threshold from which a write-down of inventory is a line of its own, kept in the workbook. */

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CommitField } from '../fields/CommitField';
import { useSurroundings } from '../surroundings';
import { accountsWords } from '../words/accounts';
import { isShare, readTypedMateriality, shownMateriality, type TypedMateriality } from './typed-materiality';
import type { MaterialityState } from './use-materiality';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const words = accountsWords.materiality;

type Errors = Partial<Record<keyof TypedMateriality, string>>;

export function MaterialityFields({ state }: { readonly state: MaterialityState }) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const [typed, setTyped] = useState<TypedMateriality>();
  const [errors, setErrors] = useState<Errors>({});
  const kept = shownMateriality(state.materiality, language);
  const shows = typed ?? kept;

  const type = (change: Partial<TypedMateriality>): void => {
    setTyped({ ...shows, ...change });
    setErrors({});
  };
  const commit = async (field: keyof TypedMateriality): Promise<void> => {
    if (typed === undefined) return;
    // A share is not yet wrong while its stock has not been reached.
    if (field === 'threshold' && isShare(typed) && typed.stock.trim() === '') return;
    const read = readTypedMateriality(typed, language);
    if (!read.ok) return setErrors({ [read.field]: read.sentence });
    const refusal = await state.keep(read.materiality);
    setErrors(refusal === undefined ? {} : { [field]: refusal });
    // What was typed in the meantime stays.
    if (refusal === undefined) setTyped((now) => (now === typed ? undefined : now));
  };
  const restore = (): void => {
    setTyped(undefined);
    setErrors({});
  };

  return (
    <div className={styles.fields}>
      <Caption1 className={styles.quiet}>{words.about}</Caption1>
      <CommitField
        label={words.threshold}
        value={shows.threshold}
        placeholder={words.none}
        figure
        error={errors.threshold ?? state.sentence}
        onType={(threshold) => type({ threshold })}
        onCommit={() => void commit('threshold')}
        onRestore={restore}
      />
      {isShare(shows) && (
        <CommitField
          label={words.stock}
          value={shows.stock}
          figure
          error={errors.stock}
          onType={(stock) => type({ stock })}
          onCommit={() => void commit('stock')}
          onRestore={restore}
        />
      )}
    </div>
  );
}
