/** The least a pane can be: Fluent UI and one button. The first paint of the pane is held against it. */

import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place to draw in.');
createRoot(root).render(
  <FluentProvider theme={webLightTheme}>
    <Button>Nothing</Button>
  </FluentProvider>,
);
