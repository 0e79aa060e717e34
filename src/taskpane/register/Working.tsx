/** The steps that led to a result, opened from any of its figures. */

import { useMemo } from 'react';
import type { Step } from '../../core/working';
import { WorkingSteps } from '../explain/WorkingSteps';
import { Fold } from '../fields/Fold';
import { useSurroundings } from '../surroundings';
import { registerWords } from '../words/register';

interface WorkingProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly working: (() => readonly Step[]) | undefined;
  readonly decimals: number;
}

export function Working({ isOpen, onToggle, working, decimals }: WorkingProps) {
  const { language } = useSurroundings();
  const steps = useMemo(() => (isOpen && working !== undefined ? working() : []), [isOpen, working]);
  return (
    <Fold title={registerWords.working} fold={{ isOpen, toggle: onToggle }}>
      {/* The result itself stands above. */}
      <WorkingSteps
        steps={steps.filter(({ unit }) => unit !== 'table')}
        language={language}
        decimals={decimals}
      />
    </Fold>
  );
}
