/** How a long list of sentences is said: what strangers kept may have no end. */

import { typedWords } from '../words/typed';

/**
 * The first sentences, then how many more there are.
 *
 * @example shortened(['a', 'b', 'c'], 1) // ['a', 'And 2 more like it.']
 */
export function shortened(sentences: readonly string[], most: number): readonly string[] {
  const rest = sentences.length - most;
  return rest > 0 ? [...sentences.slice(0, most), typedWords.moreLikeIt(rest)] : sentences;
}
