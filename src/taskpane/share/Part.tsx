/** A part of the view under its heading. */

import { Subtitle2, useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useShareStyles } from './share-styles';

export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useShareStyles();
  const id = useId('part');
  return (
    <section className={styles.part} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
