/**
 * Calls the add-in's functions as Excel does. The implementations arrive late, from
 * `CustomFunctions.associate` in the pane's page, and are looked up at each call; until then a
 * cell is `#BUSY!`.
 */

import { NotConvertible, converted, isGivenError, type Blank, type Given } from './argument';
import type { FunctionMetadata, Parameter } from './metadata';
import { errorOutcome, outcomeOf, thrownOutcome, type Outcome } from './outcome';

/** One argument as the sheet gives it; `undefined` is omitted, a matrix is row by row. */
export type SheetArgument = Given | readonly (readonly Given[])[] | undefined;

export type Implementation = (...args: unknown[]) => unknown;

/** Makes the error value that a function sees when it accepts errors: the pane's own class. */
export type ErrorMaker = (code: string) => unknown;

class Propagated extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export class FunctionBridge {
  blank: Blank = 0;
  private readonly implementations = new Map<string, Implementation>();
  private loaded = false;
  private makeError: ErrorMaker = (code) => ({ code });

  /** The pane's page begins anew: what an earlier load associated is gone. */
  begin(makeError: ErrorMaker): void {
    this.implementations.clear();
    this.loaded = false;
    this.makeError = makeError;
  }

  associate(id: string, implementation: Implementation): void {
    this.implementations.set(id.toUpperCase(), implementation);
  }

  /** All scripts of the pane's page have run: a function that is missing now stays missing. */
  finish(): void {
    this.loaded = true;
  }

  associated(): readonly string[] {
    return [...this.implementations.keys()].sort();
  }

  call(metadata: FunctionMetadata, given: readonly SheetArgument[]): Outcome {
    const implementation = this.implementations.get(metadata.id.toUpperCase());
    if (implementation === undefined)
      return this.loaded
        ? errorOutcome('#NAME?', `functions.js did not associate ${metadata.id}.`)
        : errorOutcome('#BUSY!');
    try {
      return settled(metadata, implementation(...this.argumentsFor(metadata, given)));
    } catch (thrown) {
      if (thrown instanceof Propagated) return errorOutcome(thrown.code);
      return thrown instanceof NotConvertible ? errorOutcome('#VALUE!') : thrownOutcome(thrown);
    }
  }

  private argumentsFor(metadata: FunctionMetadata, given: readonly SheetArgument[]): unknown[] {
    const errorsWelcome = metadata.options?.allowErrorForDataTypeAny === true;
    return metadata.parameters.map((parameter, index) => {
      const convert = (one: SheetArgument) => this.argumentFor(parameter, one, errorsWelcome);
      if (parameter.repeating === true) return given.slice(index).map(convert);
      return convert(given[index]);
    });
  }

  private argumentFor(parameter: Parameter, given: SheetArgument, errorsWelcome: boolean): unknown {
    const type = parameter.type ?? 'any';
    const one = (cell: Given): unknown => {
      if (!isGivenError(cell)) return converted(cell, type, this.blank);
      if (errorsWelcome && type === 'any') return this.makeError(cell.code);
      throw new Propagated(cell.code);
    };
    if (given === undefined) return null;
    if (isMatrix(given)) return given.map((row) => row.map(one));
    return parameter.dimensionality === 'matrix' ? [[one(given)]] : one(given);
  }
}

function isMatrix(given: SheetArgument): given is readonly (readonly Given[])[] {
  return Array.isArray(given);
}

function settled(metadata: FunctionMetadata, result: unknown): Outcome {
  const waits = typeof result === 'object' && result !== null && 'then' in result;
  if (!waits) return outcomeOf(result);
  return errorOutcome(
    '#BUSY!',
    `${metadata.id} returned a promise; the workbench runs synchronous functions.`,
  );
}
