/**
 * Writes the help: a page for every function of functions.json and the guides, made by src/help from the
 * sources, the catalogue and the description that is shipped.
 */

const fs = require('node:fs');
const path = require('node:path');
const { withTypeScript } = require('./typescript-require.cjs');

const ROOT = path.resolve(__dirname, '../..');
const SITE = path.join(ROOT, 'src/help/site.tsx');
const CATALOGUE = path.join(ROOT, 'docs/catalogue.md');

/** The webpack plugin. */
class HelpPages {
  /** @param {{ metadata: string, bindings: readonly string[], folder: string }} options Assets, and files under src. */
  constructor({ metadata, bindings, folder }) {
    Object.assign(this, { metadata, bindings, folder });
  }

  apply(compiler) {
    const { sources, Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      compilation.fileDependencies.add(CATALOGUE);
      compilation.contextDependencies.add(path.dirname(SITE));
      // When functions.json is complete.
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'HelpPages', stage }, () => {
        const described = compilation.getAsset(this.metadata);
        if (!described) return;
        try {
          for (const [name, page] of this.pages(described.source.source().toString()))
            compilation.emitAsset(`${this.folder}/${name}`, new sources.RawSource(page));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${this.folder}: ${error.message}`));
        }
      });
    });
  }

  pages(metadata) {
    return withTypeScript((load) =>
      load(SITE).helpPages({
        metadata: JSON.parse(metadata),
        catalogue: fs.readFileSync(CATALOGUE, 'utf8'),
        bindings: this.bindings,
        read: (name) => fs.readFileSync(path.join(ROOT, 'src', name), 'utf8'),
      }),
    );
  }
}

module.exports = { HelpPages };
