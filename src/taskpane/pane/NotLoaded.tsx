/** Stands in the place of a view whose script could not be loaded. */

import { MessageBar, MessageBarBody } from '@fluentui/react-components';

export function NotLoaded() {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        This view could not be loaded. Check that the computer is online, then reopen the pane.
      </MessageBarBody>
    </MessageBar>
  );
}
