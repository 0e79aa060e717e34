/** Puts the library's own spreadsheet component on the page. */

import type { Library, Model } from '../engine/library';
import type { Theme } from './contract';

/** The few parts of the Owl framework that mounting takes. */
interface Owl {
  readonly App: new (root: unknown, config: object) => { mount(target: Element): Promise<unknown> };
  readonly Component: new (...args: never[]) => object;
  readonly reactive: <T extends object>(state: T) => T;
  readonly useState: <T extends object>(state: T) => T;
  readonly xml: (strings: TemplateStringsArray) => string;
}

export interface Grid {
  setTheme(theme: Theme): void;
}

/** What the library can do only with further libraries or a server: it would fail when chosen. */
const withoutGround = ['insert_chart', 'insert_carousel', 'insert_image'];

function hideMenuItems(library: Library): void {
  for (const item of withoutGround)
    library.registries.topbarMenuRegistry.replaceChild(item, ['insert'], {
      name: item,
      isVisible: () => false,
    });
}

export async function mountGrid(
  owl: Owl,
  library: Library,
  model: Model,
  target: Element,
  theme: Theme,
  templates: string,
): Promise<Grid> {
  hideMenuItems(library);
  const look = owl.reactive<{ theme: Theme }>({ theme });

  class Root extends owl.Component {
    static template = owl.xml`<Spreadsheet model="model" colorScheme="look.theme"/>`;
    static components = { Spreadsheet: library.Spreadsheet };
    static props = {};
    model = model;
    look = look;

    setup(): void {
      this.look = owl.useState(look);
    }
  }

  const app = new owl.App(Root, { templates, warnIfNoStaticProps: true });
  await app.mount(target);
  return { setTheme: (next) => (look.theme = next) };
}

export type { Owl };
