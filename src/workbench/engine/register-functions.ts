/**
 * Makes the library know every function of `functions.json`: its name, help, arguments and words
 * for the formula assistant, and a computation that goes through the bridge.
 */

import type { FunctionBridge, SheetArgument } from '../functions/bridge';
import type { Given } from '../functions/argument';
import type { Catalogue, FunctionMetadata, Parameter } from '../functions/metadata';
import type { CellOutcome, Outcome } from '../functions/outcome';
import { excelError } from './excel-value';
import type { Library } from './library';

type Registry = Library['registries']['functionRegistry'];
type Description = Parameters<Registry['replace']>[1];
type Argument = Parameters<Description['compute']>[number];
type EngineCell = { readonly value: unknown };
type Answer = ReturnType<Description['compute']>;

const engineTypes = { number: 'NUMBER', string: 'STRING', boolean: 'BOOLEAN', any: 'ANY' } as const;

/** The words of an argument, each with what it means. */
function proposals(parameter: Parameter, catalogue: Catalogue) {
  const words = catalogue.enums?.find((one) => one.id === parameter.customEnumId)?.values ?? [];
  return words.flatMap((word) => {
    const value = word.stringValue ?? word.numberValue ?? word.value;
    return value === undefined ? [] : [{ value, label: word.tooltip ?? '' }];
  });
}

function engineArgument(parameter: Parameter, metadata: FunctionMetadata, catalogue: Catalogue) {
  const type = parameter.type ?? 'any';
  const isMatrix = parameter.dimensionality === 'matrix';
  const words = proposals(parameter, catalogue);
  return {
    name: parameter.name,
    description: parameter.description ?? '',
    type: isMatrix ? [engineTypes[type], 'RANGE' as const] : [engineTypes[type]],
    acceptMatrix: isMatrix,
    acceptErrors: type === 'any' && metadata.options?.allowErrorForDataTypeAny === true,
    optional: parameter.optional === true,
    repeating: parameter.repeating === true,
    ...(words.length === 0 ? {} : { proposalValues: words }),
  };
}

/** The library's matrices stand column by column, Excel's row by row. */
function transposed<From, To>(matrix: readonly (readonly From[])[], convert: (from: From) => To): To[][] {
  const height = matrix[0]?.length ?? 0;
  return Array.from({ length: height }, (_, i) => matrix.map((line) => convert(line[i] as From)));
}

function sheetArgument(library: Library, argument: Argument): SheetArgument {
  const given = (cell: EngineCell | undefined): Given => {
    const value = cell?.value ?? null;
    if (typeof value === 'string' && library.registries.errorTypes.has(value))
      return { code: excelError(value) };
    return value as Given;
  };
  if (argument === undefined) return undefined;
  return Array.isArray(argument) ? transposed(argument, given) : given(argument);
}

function isMatrix(outcome: Outcome): outcome is readonly (readonly CellOutcome[])[] {
  return Array.isArray(outcome);
}

/** The library does this only for its own functions; it refuses to do it twice. */
function proposeWords(library: Library, name: string, args: Description['args']): void {
  const { autoCompleteProviders } = library.registries;
  const isDone = autoCompleteProviders.getKeys().some((key) => key.startsWith(`${name}_function_`));
  if (!isDone) library.createAutocompleteArgumentsProvider(name, args);
}

/** Must run before the model is created; running it again replaces what it registered. */
export function registerFunctions(library: Library, catalogue: Catalogue, bridge: FunctionBridge): void {
  for (const metadata of catalogue.functions) {
    const args = metadata.parameters.map((parameter) => engineArgument(parameter, metadata, catalogue));
    library.registries.functionRegistry.replace(metadata.name, {
      description: metadata.description ?? '',
      category: metadata.name.split('.')[0] ?? '',
      args,
      isExported: false,
      compute: (...given: Argument[]): Answer => {
        const outcome = bridge.call(
          metadata,
          given.map((argument) => sheetArgument(library, argument)),
        );
        return isMatrix(outcome) ? transposed(outcome, (cell) => ({ ...cell })) : { ...outcome };
      },
    });
    proposeWords(library, metadata.name, args);
  }
}
