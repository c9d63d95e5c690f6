import { ApiError } from '../src/domain/api-error.ts';
import { localPart } from '../src/domain/global-id.ts';
import { nearest } from '../src/domain/nearest.ts';

/** An id that no record has, with those that are near. */
export function unknownId(argument: string, noun: string, id: string, near: readonly string[]): ApiError {
  return unknownRecord(argument, noun, 'id', id, nearest(localPart(id), near.map(localPart)));
}

/** The same by an id or a name. */
export function unknownRecord(argument: string, noun: string, by: 'id' | 'name', wanted: string, suggestions: readonly string[]): ApiError {
  const hint = suggestions.length > 0 ? ` Did you mean ${suggestions.join(', ')}?` : '';
  return new ApiError('UNKNOWN_ID', `There is no ${noun} with the ${by} "${wanted}".${hint}`, { argument, suggestions });
}
