import type { GraphQLFormattedError } from 'graphql';
import type { EndRule } from './end-rule.ts';

/** A mistake that an operation makes again and again is told once, with all its places: so that a short operation can't ask for a long answer. */
export const mistakesOnce: EndRule = (result) => {
  result.errors = once(result.errors);
};

function once(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  const told = new Map<string, GraphQLFormattedError>();
  for (const error of errors) {
    // What failed while it was answered has a path of its own.
    const { locations = [], ...rest } = error;
    const key = JSON.stringify(rest);
    const earlier = told.get(key);
    told.set(key, earlier ? { ...earlier, locations: [...earlier.locations ?? [], ...locations] } : error);
  }
  return [...told.values()];
}
