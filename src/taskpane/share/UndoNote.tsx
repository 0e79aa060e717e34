/** Whether the host can take a task back in one step. */

import { canMergeUndo } from '../../workbook/office';
import { shareWords } from '../words/share';
import { Said } from './Said';

export function UndoNote() {
  return <Said isQuiet>{canMergeUndo() ? shareWords.undo.oneStep : shareWords.undo.manySteps}</Said>;
}
