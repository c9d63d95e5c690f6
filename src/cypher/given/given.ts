import type { Shape } from './shape.ts';

/** What requests of one document differ in: the values of its variables, and the arguments that a resolver passes on. */
export interface Inputs {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly passed: Readonly<Record<string, unknown>>;
}

/**
 * A value of a request that is not looked at while the request is compiled: it only becomes a parameter, perhaps made into another value first.
 * So what was compiled serves every request of the same shape, each with values of its own.
 */
export class Given<Value> {
  constructor(private readonly shape: Shape, private readonly read: (inputs: Inputs) => Value) {}

  /** The value of one request. Fails as the request would have failed if it had been compiled. */
  in(inputs: Inputs): Value {
    return this.read(inputs);
  }

  map<Made>(make: (value: Value) => Made): Given<Made> {
    return new Given(this.shape, (inputs) => make(this.read(inputs)));
  }

  /** A value made of several inputs. */
  joined<Made>(read: (inputs: Inputs) => Made): Given<Made> {
    return new Given(this.shape, read);
  }

  /** Looks at the value after all. What is compiled then serves only those requests of which it finds the same. */
  look<Found>(at: (value: Value) => Found): Found {
    return this.shape.look((inputs) => at(this.read(inputs)));
  }
}

/** A value that is known while the request is compiled, or one that is not looked at. */
export type Late<Value> = Value | Given<Value>;

export function late<Value, Made>(value: Late<Value>, make: (value: Value) => Made): Late<Made> {
  return value instanceof Given ? value.map(make) : make(value);
}

/** What a test of the value says; see `look`. */
export function lookAt<Value, Found>(value: Late<Value>, at: (value: Value) => Found): Found {
  return value instanceof Given ? value.look(at) : at(value);
}

/** One list of values and lists, whichever of them are known. */
export function lateList<Value>(parts: readonly Late<Value | readonly Value[]>[]): Late<readonly Value[]> {
  const given = parts.find((part): part is Given<Value | readonly Value[]> => part instanceof Given);
  if (!given) return parts.flat() as readonly Value[];
  return given.joined((inputs) => parts.flatMap((part) => (part instanceof Given ? part.in(inputs) : part) as Value | readonly Value[]));
}
