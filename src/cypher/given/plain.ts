import { Given } from './given.ts';

/** The value with all that is in it, looked at. */
export function plain(value: unknown): unknown {
  if (value instanceof Given) return value.look((given: unknown) => given);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
