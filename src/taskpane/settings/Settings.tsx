/** The Settings view: what the workbook has decided, kept in it and read again by whoever opens it. */

import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { Accounts } from '../accounts/Accounts';
import { LockDateField } from '../accounts/LockDateField';
import { MaterialityFields } from '../accounts/MaterialityFields';
import type { ChartState } from '../accounts/use-chart';
import type { LockState } from '../accounts/use-lock-date';
import type { MaterialityState } from '../accounts/use-materiality';
import { Fold } from '../fields/Fold';
import { useFold } from '../fields/use-fold';
import { View } from '../pane/View';
import { paneWords } from '../words/pane';
import { settingsWords as words } from '../words/settings';
import { BasisFields } from './BasisFields';
import { SampleSheets } from './SampleSheets';
import type { SettingsState } from './use-settings';

interface SettingsProps {
  readonly settings: SettingsState;
  readonly chart: ChartState;
  readonly materiality: MaterialityState;
  readonly lock: LockState;
}

export function Settings({ settings, chart, materiality, lock }: SettingsProps) {
  const sample = useFold('settings.sample', 'closed');
  return (
    <View title={paneWords.viewLabels.settings} warning={settings.sentence}>
      <Section title={words.basis}>
        <BasisFields state={settings} />
      </Section>
      <Section title={words.closed}>
        <LockDateField state={lock} />
      </Section>
      <Section title={words.materiality}>
        <MaterialityFields state={materiality} />
      </Section>
      <Fold title={words.sample.title} fold={sample}>
        <SampleSheets />
      </Fold>
      <Section title={words.accounts}>
        <Accounts chart={chart} />
      </Section>
    </View>
  );
}

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  heading: {
    margin: 0,
    paddingBottom: '2px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
