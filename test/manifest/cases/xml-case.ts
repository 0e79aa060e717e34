/** A good released manifest with one thing replaced: what is wrong, what is replaced, by what, the sentence. */
export type XmlCase = readonly [what: string, from: string | RegExp, to: string, sentence: string];
