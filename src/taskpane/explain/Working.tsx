/** The steps that led to a result, opened from any of its figures. */

import { useMemo } from 'react';
import type { Step } from '../../core/working';
import { Fold } from '../fields/Fold';
import { useSurroundings } from '../surroundings';
import { WORKING } from '../words/working';
import { WorkingSteps } from './WorkingSteps';

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
    <Fold title={WORKING.steps} fold={{ isOpen, toggle: onToggle }}>
      {/* The result itself stands above. */}
      <WorkingSteps
        steps={steps.filter(({ unit }) => unit !== 'table')}
        language={language}
        decimals={decimals}
      />
    </Fold>
  );
}
