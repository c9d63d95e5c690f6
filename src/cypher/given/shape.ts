import { invariant } from '../../domain/invariant.ts';
import { Given } from './given.ts';
import type { Inputs } from './given.ts';

/**
 * What was found of a request while it was compiled. Another request has the same shape if the same is found of it: then it compiles to the same.
 * A variable that is read as a plain value belongs to the shape; of one that is bound, only how its objects are built.
 */
export class Shape {
  private readonly looks: { readonly at: (inputs: Inputs) => unknown; readonly found: string }[] = [];
  /** The variables as plain values; each that is read belongs to the shape from then on. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Those of the request that is being compiled; null once it is. */
  private inputs: Inputs | null;

  constructor(inputs: Inputs) {
    this.inputs = inputs;
    this.variables = this.watched();
  }

  /** Whether the other request compiles to the same. What can't be read of it is left to a compilation of its own, which says what is wrong. */
  fits(inputs: Inputs): boolean {
    try {
      return this.looks.every(({ at, found }) => printed(at(inputs)) === found);
    } catch {
      return false;
    }
  }

  look<Found>(at: (inputs: Inputs) => Found): Found {
    const found = at(this.compiling());
    this.looks.push({ at, found: printed(found) });
    return found;
  }

  /** A variable whose texts and numbers are not looked at. */
  bound(name: string): unknown {
    const read = (inputs: Inputs): unknown => inputs.variables[name];
    this.look((inputs) => build(read(inputs)));
    return this.wrapped(read(this.compiling()), read);
  }

  /** A value that the resolver passes on, not looked at. */
  late<Value>(name: string): Given<Value> {
    return new Given(this, (inputs) => inputs.passed[name] as Value);
  }

  /** Nothing more is looked at, and the values of this one request are let go: what it compiled to is for all. */
  seal(): void {
    this.inputs = null;
  }

  private compiling(): Inputs {
    invariant(this.inputs, 'a value of a request was read after it had been compiled');
    return this.inputs;
  }

  private wrapped(value: unknown, read: (inputs: Inputs) => unknown): unknown {
    if (isStructure(value)) return value;
    if (isScalars(value)) return new Given(this, read);
    if (Array.isArray(value)) return value.map((each, index) => this.wrapped(each, (inputs) => (read(inputs) as readonly unknown[])[index]));
    return Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, this.wrapped(each, (inputs) => (read(inputs) as Readonly<Record<string, unknown>>)[key])]));
  }

  private watched(): Readonly<Record<string, unknown>> {
    const watched = {};
    for (const name of Object.keys(this.compiling().variables)) {
      let isNoted = false;
      Object.defineProperty(watched, name, {
        enumerable: true,
        get: (): unknown => {
          if (!isNoted) this.look((inputs) => inputs.variables[name]);
          isNoted = true;
          return this.compiling().variables[name];
        },
      });
    }
    // A variable that is left out is an input as well.
    this.look((inputs) => Object.keys(inputs.variables));
    return watched;
  }
}

/** How a value is built, without its texts and numbers. */
function build(value: unknown): unknown {
  if (isStructure(value)) return value ?? null;
  if (isScalars(value)) return Array.isArray(value) ? '[]' : typeof value;
  if (Array.isArray(value)) return value.map(build);
  return Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, each === undefined ? 'undefined' : build(each)]));
}

/** What always decides over a statement. */
function isStructure(value: unknown): boolean {
  return value === null || value === undefined || typeof value === 'boolean';
}

/** A text or number, or a list of such. */
function isScalars(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 && value.every((each) => isScalar(each)) : isScalar(value);
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

function printed(found: unknown): string {
  return JSON.stringify(found) ?? 'undefined';
}
