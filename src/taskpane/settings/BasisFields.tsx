/** By which standard, in which money and by which calendar the workbook counts, and how the pane looks. */

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { THEMES, type Settings } from '../../core/settings/settings';
import { FRAMEWORK_LABELS, FRAMEWORKS } from '../../core/standards/framework';
import { CONVENTION_LABELS, CONVENTIONS } from '../../core/time/service';
import { ChoiceField } from '../fields/ChoiceField';
import { useSurroundings } from '../surroundings';
import { settingsWords as words } from '../words/settings';
import type { SettingsState } from './use-settings';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  refused: { color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
});

const DIGITS = [0, 1, 2, 3, 4] as const;
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

export function BasisFields({ state: { settings, change } }: { readonly state: SettingsState }) {
  const styles = useStyles();
  const { excel, language } = useSurroundings();
  const [refusal, setRefusal] = useState<string>();
  const choose = async (wanted: Partial<Settings>): Promise<void> => setRefusal(await change(wanted));

  return (
    <div className={styles.fields}>
      <Caption1 className={styles.quiet}>{excel ? words.keptInWorkbook : words.keptInPane}</Caption1>
      <ChoiceField
        label={words.framework}
        value={settings.framework}
        options={FRAMEWORKS.map((word) => ({ word, label: FRAMEWORK_LABELS[word] }))}
        hint={words.frameworkHint}
        onChoose={(word) => void choose({ framework: FRAMEWORKS.find((one) => one === word) ?? 'IFRS' })}
      />
      <ChoiceField
        label={words.decimals}
        value={String(settings.decimals)}
        options={DIGITS.map((digits) => ({ word: String(digits), label: words.digits(digits, language) }))}
        onChoose={(word) => void choose({ decimals: DIGITS.find((digits) => String(digits) === word) ?? 2 })}
      />
      <ChoiceField
        label={words.yearEnd}
        value={String(settings.yearEnd)}
        options={MONTHS.map((month) => ({ word: String(month), label: monthName(month, language) }))}
        onChoose={(word) => void choose({ yearEnd: Number(word) })}
      />
      <ChoiceField
        label={words.convention}
        value={settings.convention}
        options={CONVENTIONS.map((word) => ({ word, label: CONVENTION_LABELS[word] }))}
        onChoose={(word) => void choose({ convention: CONVENTIONS.find((one) => one === word) ?? 'month' })}
      />
      <ChoiceField
        label={words.theme}
        value={settings.theme}
        options={THEMES.map((word) => ({ word, label: words.themes[word] }))}
        onChoose={(word) => void choose({ theme: THEMES.find((one) => one === word) ?? 'office' })}
      />
      <div role="status">
        {refusal !== undefined && <Caption1 className={styles.refused}>{refusal}</Caption1>}
      </div>
    </div>
  );
}

/** @example monthName(3, 'en-GB') // "March" */
function monthName(month: number, language: string): string {
  const day = new Date(Date.UTC(2000, month - 1, 1));
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(day);
}
