/** The part of `functions.json` that the workbench reads. */

export type ParameterType = 'number' | 'string' | 'boolean' | 'any';

export interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: ParameterType;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly customEnumId?: string;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly options?: { readonly allowErrorForDataTypeAny?: boolean };
}

/** The generator writes `stringValue` or `numberValue`; a plain `value` is taken as well. */
export interface EnumValue {
  readonly tooltip?: string;
  readonly stringValue?: string;
  readonly numberValue?: number;
  readonly value?: string | number;
}

export interface CustomEnum {
  readonly id: string;
  readonly values?: readonly EnumValue[];
}

export interface Catalogue {
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly CustomEnum[];
}
