/** What functions.json says of the functions: what Excel itself is told. */

export interface DescribedParameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

export interface DescribedFunction {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly DescribedParameter[];
}

interface WordChoice {
  readonly stringValue: string;
  readonly tooltip: string;
}

export interface Metadata {
  readonly functions: readonly DescribedFunction[];
  readonly enums: readonly { readonly id: string; readonly values: readonly WordChoice[] }[];
}

/** The words that AutoComplete offers for an argument. */
export function wordsOf({ enums }: Metadata, { customEnumId }: DescribedParameter): readonly WordChoice[] {
  return enums.find(({ id }) => id === customEnumId)?.values ?? [];
}

/** `=WDV.DDB(cost, salvage, life, period, [factor])` */
export function syntaxOf({ id, parameters }: DescribedFunction): string {
  const names = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return `=${id}(${names.join(', ')})`;
}
