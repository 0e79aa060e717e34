/**
 * Which children an element takes, in which order. Office's schema is made of sequences, and a child
 * in the wrong place costs the whole manifest.
 */
import { childrenOf, place } from './element.mjs';

const MARK = /[?*+]$/;

/**
 * @param {import('./xml.mjs').Element} element
 * @param {string} sequence Names in order: `A` once, `A?` at most once, `A+` at least once, `A*` any number.
 * @returns {string[]} A sentence for every child that is missing, misplaced, repeated or unknown.
 */
export function outOfSequence(element, sequence) {
  const marked = sequence.split(' ').filter((word) => word !== '');
  const names = marked.map((word) => word.replace(MARK, ''));
  const takes = `<${element.name}> takes ${names.join(', ')} in this order`;
  const sentences = [];
  let furthest = -1;
  for (const child of element.children) {
    const at = names.indexOf(child.name);
    if (at === -1) sentences.push(`${place(child)} is no part of <${element.name}>; ${takes}.`);
    else if (at < furthest) sentences.push(`${place(child)} stands after <${names[furthest]}>; ${takes}.`);
    furthest = Math.max(furthest, at);
  }
  marked.forEach((word, at) => {
    const [, second] = childrenOf(element, names[at]);
    if (second && !/[*+]$/.test(word)) {
      sentences.push(`${place(second)} is a second one; <${element.name}> takes one <${names[at]}>.`);
    }
    if (childrenOf(element, names[at]).length === 0 && !/[?*]$/.test(word)) {
      sentences.push(`${place(element)} has no <${names[at]}>; ${takes}.`);
    }
  });
  return sentences;
}
