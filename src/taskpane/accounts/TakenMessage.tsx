/** What came of taking accounts from cells, and the way back. */

import { Button } from '@fluentui/react-components';
import { LastingMessage } from '../fields/LastingMessage';
import { accountsWords } from '../words/accounts';
import type { NamedAccounts } from './chart-change';
import type { Told } from './take-selected';

interface TakenMessageProps {
  readonly told: Told | undefined;
  readonly onUndo: (before: NamedAccounts) => void;
  readonly onDismiss: () => void;
}

export function TakenMessage({ told, onUndo, onDismiss }: TakenMessageProps) {
  const before = told?.before;
  return (
    <LastingMessage message={told} onDismiss={onDismiss}>
      {before !== undefined && (
        <Button size="small" onClick={() => onUndo(before)}>
          {accountsWords.taking.undo}
        </Button>
      )}
    </LastingMessage>
  );
}
