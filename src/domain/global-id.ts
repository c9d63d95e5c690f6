import { ApiError } from './api-error.ts';

/** The kinds that have a page of their own; each is the prefix of its records' global ids. */
export const idPrefixes = [
  'organization', 'person', 'country', 'country-group', 'chip', 'chip-family', 'model', 'training-use',
  'acquisition', 'cluster', 'chip-deployment', 'data-center', 'data-center-state', 'chip-holding', 'supply-chain-stage', 'supply-chain-input', 'supply-chain-share', 'regulation', 'provision', 'listing', 'list-search', 'claim', 'document', 'topic', 'control-list-entry', 'license-exception', 'source', 'metric', 'criterion', 'feed', 'name', 'redirect', 'dataset',
] as const;

export type IdPrefix = (typeof idPrefixes)[number];

/** `chip:nvidia-h20-96gb`: readable, global, and forever. Stored as it is shown. */
export type GlobalId = `${IdPrefix}:${string}`;

export function globalId(prefix: IdPrefix, local: string): GlobalId {
  return `${prefix}:${local}`;
}

/** The kind that a global id names, or null when it names none. */
export function prefixOf(id: string): IdPrefix | null {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
  return (idPrefixes as readonly string[]).includes(prefix) ? (prefix as IdPrefix) : null;
}

/** An argument of a known kind may be written with or without its prefix: `chip:nvidia-h20-96gb` or `nvidia-h20-96gb`. The id of another kind can name none of it. */
export function withPrefix(prefix: IdPrefix, text: string): GlobalId {
  if (text.startsWith(`${prefix}:`)) return text as GlobalId;
  const other = prefixOf(text);
  if (other !== null) throw new ApiError('BAD_USER_INPUT', `"${text.slice(0, 80)}" is ${called(other)}, not ${called(prefix)}.`, { id: text, expected: prefix });
  return globalId(prefix, text);
}

/** Where records of several kinds may be meant, only the prefix says of which kind one is. */
export function requirePrefix(text: string, argument: string): string {
  if (prefixOf(text) !== null) return text;
  throw new ApiError('BAD_USER_INPUT', `"${text.slice(0, 80)}" does not say what kind of record it is. Write it with its prefix, for example organization:deepseek.`, { argument });
}

function called(prefix: IdPrefix): string {
  return `${/^[aeiou]/.test(prefix) ? 'an' : 'a'} ${prefix.replaceAll('-', ' ')}`;
}

/** What stands after the prefix. */
export function localPart(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
