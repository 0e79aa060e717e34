/**
 * What the official generator cannot say in functions.json: the words that AutoComplete offers,
 * which functions take tables that may hold errors, and the address of the help pages.
 */

const path = require('node:path');
const { withTypeScript } = require('./typescript-require.cjs');

const ENUMS = path.resolve(__dirname, '../../src/functions/enums.ts');

/**
 * @param {string} generated functions.json as generated.
 * @param {readonly {id: string, words: readonly {word: string, tooltip: string}[], offeredBy: readonly string[]}[]} wordLists
 * @returns {string} functions.json, complete.
 */
function completeMetadata(generated, wordLists) {
  const metadata = JSON.parse(generated);
  const listOf = new Map(wordLists.flatMap((list) => list.offeredBy.map((place) => [place, list.id])));
  for (const declared of metadata.functions) {
    for (const parameter of declared.parameters) {
      const place = `${declared.id} ${parameter.name}`;
      if (listOf.has(place)) parameter.customEnumId = listOf.get(place);
      listOf.delete(place);
    }
    // A register or a list with an error in one row still computes its other rows.
    const takesTable = declared.parameters.some((p) => p.type === 'any' && p.dimensionality === 'matrix');
    if (takesTable) declared.options = { ...declared.options, allowErrorForDataTypeAny: true };
  }
  if (listOf.size > 0) throw new Error(`words offered by no argument: ${[...listOf.keys()].join(', ')}`);
  metadata.enums = wordLists.map((list) => ({
    id: list.id,
    type: 'string',
    values: list.words.map(({ word, tooltip }) => ({ name: word, stringValue: word, tooltip })),
  }));
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** The webpack plugin: completes the emitted functions.json. */
class CompleteMetadata {
  /** @param {{ asset: string, address: (text: string) => string }} options */
  constructor({ asset, address }) {
    this.asset = asset;
    this.address = address;
  }

  apply(compiler) {
    const { sources, Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('CompleteMetadata', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'CompleteMetadata', stage }, () => {
        const generated = compilation.getAsset(this.asset);
        if (!generated) return;
        try {
          const lists = withTypeScript((load) => load(ENUMS).WORD_LISTS);
          const complete = completeMetadata(generated.source.source().toString(), lists);
          compilation.updateAsset(this.asset, new sources.RawSource(this.address(complete)));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${this.asset}: ${error.message}`));
        }
      });
    });
  }
}

module.exports = { CompleteMetadata, completeMetadata };
