/** functions.json: what Excel itself is told of every function. It lies beside the page and is fetched once. */

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type?: 'number' | 'string' | 'boolean' | 'any';
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
}

export interface DescribedFunction {
  readonly id: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly options?: { readonly allowErrorForDataTypeAny?: boolean };
}

export type Catalogue = ReadonlyMap<string, DescribedFunction>;

let fetched: Promise<Catalogue> | undefined;

/** What failed once is tried again the next time. */
export function loadCatalogue(): Promise<Catalogue> {
  fetched ??= fetchCatalogue().catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

async function fetchCatalogue(): Promise<Catalogue> {
  const response = await fetch('functions.json');
  if (!response.ok) throw new Error(String(response.status));
  const { functions } = (await response.json()) as { readonly functions: readonly DescribedFunction[] };
  return catalogueOf(functions);
}

export function catalogueOf(functions: readonly DescribedFunction[]): Catalogue {
  return new Map(functions.map((described) => [described.id, described]));
}
