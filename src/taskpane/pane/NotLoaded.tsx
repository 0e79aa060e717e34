/** Stands in the place of a view whose script could not be loaded. */

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { paneWords } from '../words/pane';

export function NotLoaded() {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{paneWords.notLoaded}</MessageBarBody>
    </MessageBar>
  );
}
