/** What is written down, to what, over how long and how. */

import { makeStyles } from '@fluentui/react-components';
import { METHODS } from '../../core/depreciation/methods';
import { ChoiceField } from '../fields/ChoiceField';
import type { FieldChange } from '../fields/linked-field';
import { LinkedAmount } from '../fields/LinkedAmount';
import { RangeField } from '../fields/RangeField';
import { useSurroundings } from '../surroundings';
import { amountText, readTypedAmount } from '../typed/amount';
import { scheduleWords } from '../words/schedule';
import { EXAMPLE } from './example';
import { factorOf, isByUnits, type FieldName } from './form';
import { labelOf } from './reading';
import type { ScheduleState } from './use-schedule';

const useStyles = makeStyles({ fields: { display: 'grid', gap: '8px' } });

const OPTIONS = METHODS.map(({ word, label }) => ({ word, label: scheduleWords.methodOption(label, word) }));

export function AssetFields({ schedule }: { readonly schedule: ScheduleState }) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const { form, settings, reading, cells, change, take } = schedule;
  const byUnits = isByUnits(form);
  const factor = factorOf(form.method);
  const isBlank = form.fields.cost.text === '';
  const linked = (name: FieldName) => ({
    label: labelOf(form, name),
    field: form.fields[name],
    error: reading.errors.get(name),
    onChange: (made: FieldChange) => change({ ...made, field: name }),
    onTake: () => void take(name),
  });
  const example = (amount: number): string => amountText(amount, language, settings.decimals);
  const { units } = cells;
  return (
    <div className={styles.fields} role="group" aria-label={scheduleWords.form}>
      <ChoiceField
        label={scheduleWords.method}
        value={form.method}
        options={OPTIONS}
        onChoose={(word) => change({ type: 'chosen', what: 'method', word })}
      />
      <LinkedAmount {...linked('cost')} decimals={settings.decimals} placeholder={example(EXAMPLE.cost)} />
      <LinkedAmount
        {...linked('salvage')}
        decimals={settings.decimals}
        placeholder={example(isBlank ? EXAMPLE.salvage : 0)}
      />
      <LinkedAmount
        {...linked('life')}
        decimals={0}
        placeholder={byUnits ? scheduleWords.totalUnitsPlaceholder : String(EXAMPLE.life)}
        hint={byUnits ? undefined : lifeInWords(form.fields.life.text, language)}
      />
      {factor !== undefined && (
        <LinkedAmount
          {...linked(factor)}
          decimals={0}
          placeholder={factor === 'rate' ? scheduleWords.ratePlaceholder : scheduleWords.factorPlaceholder}
        />
      )}
      {byUnits && (
        <RangeField
          {...linked('units')}
          placeholder={scheduleWords.addressPlaceholder}
          hint={
            units?.done === true
              ? scheduleWords.unitsRead(units.value.values.length)
              : scheduleWords.unitsHint
          }
        />
      )}
    </div>
  );
}

/** Years of a life as people say them; nothing for what is no whole number of months. */
function lifeInWords(text: string, language: string): string | undefined {
  const read = readTypedAmount('life', text, language);
  if (!read.ok || read.value === undefined || !(read.value > 0)) return undefined;
  const months = Math.round(read.value * 12);
  if (Math.abs(read.value * 12 - months) > 0.012 || months === 0) return undefined;
  return scheduleWords.inYears(Math.floor(months / 12), months % 12);
}
