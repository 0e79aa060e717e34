/**
 * Source maps say two things that are not so of what is shipped. They quote comments of the sources that
 * name the development address; and they name files by hashes that webpack replaced after it had made the
 * maps, which also depend on the folder the project lies in. Both are put right here.
 */

const HASHED_NAME = /\.([0-9a-f]{12})\./;

/** The hash by which a map names its file → the one the file has. */
function renamed(name, map) {
  const [said, is] = [JSON.parse(map).file, name].map((one) => HASHED_NAME.exec(one)?.[1]);
  return said && is ? [[said, is]] : [];
}

/** The webpack plugin. */
class ReleasedMaps {
  /** @param {{ address: (text: string) => string }} options */
  constructor({ address }) {
    this.address = address;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ReleasedMaps', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ReleasedMaps', stage }, (assets) => {
        const maps = Object.keys(assets)
          .filter((name) => name.endsWith('.map'))
          .map((name) => [name, assets[name].source().toString()]);
        const hashes = maps.flatMap(([name, map]) => renamed(name, map));
        for (const [name, map] of maps) {
          const text = hashes.reduce((changed, [said, is]) => changed.replaceAll(said, is), map);
          compilation.updateAsset(name, new sources.RawSource(this.address(text)));
        }
      });
    });
  }
}

module.exports = { ReleasedMaps };
