/** The page around the pane: its theme, and what it knows of where it runs. */

import { FluentProvider, makeStaticStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { Pane } from './pane/Pane';
import { useSheetMoves } from './pane/use-sheet-moves';
import { useSettings } from './settings/use-settings';
import { SurroundingsContext, type Surroundings } from './surroundings';
import { useIsDark } from './theme';

const usePageStyles = makeStaticStyles({
  html: { height: '100%' },
  body: { height: '100%', margin: 0 },
  '#root': { height: '100%' },
  // Not by a class of the provider: it hands its classes on to the layer of the tooltips.
  '#root > div': { height: '100%' },
});

export function App({ surroundings }: { readonly surroundings: Surroundings }) {
  usePageStyles();
  const { excel } = surroundings;
  const moves = useSheetMoves(excel);
  const settings = useSettings(excel, String(moves));
  const isDark = useIsDark(settings.settings.theme);
  return (
    <FluentProvider
      theme={isDark ? webDarkTheme : webLightTheme}
      style={{ colorScheme: isDark ? 'dark' : 'light' }}
    >
      <SurroundingsContext.Provider value={surroundings}>
        <Pane settings={settings} moves={moves} />
      </SurroundingsContext.Provider>
    </FluentProvider>
  );
}
