/** Where a rule or a figure comes from: the short form a reader can look up. */

export interface Citation {
  /** The standard, law or publication: `IAS 36`, `ASC 330`, `Microsoft Excel`. */
  readonly work: string;
  /** Paragraph, section or function in it: `59`, `-10-35-1B`, `DDB`. */
  readonly place: string;
}

export function cite(work: string, place: string): Citation {
  return { work, place };
}

/** @example citationText(cite('IAS 36', '59')) // "IAS 36.59" */
export function citationText({ work, place }: Citation): string {
  if (place.startsWith('-')) return `${work}${place}`;
  return /^\d/.test(place) ? `${work}.${place}` : `${work} ${place}`;
}
