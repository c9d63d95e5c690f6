import type { Position } from './positions.ts';

/** What is missing to decide between positions, worked out from what is recorded of their claims. */
export interface Settling {
  readonly kind: 'OWN_STATEMENT' | 'SAME_COUNT' | 'INDEPENDENT_ORIGIN' | 'UNREAD_SOURCE' | 'UNDATED_SOURCE';
  readonly text: string;
}

/** Nothing can be weighed where there is but one position. */
export function whatWouldSettle(subject: { readonly id: string; readonly name: string }, field: string, positions: readonly Position[]): readonly Settling[] {
  if (positions.length < 2) return [];
  return [...ownStatement(subject, field, positions), ...sameCount(positions), ...independentOrigins(positions), ...unreadSources(positions), ...undatedSources(positions)];
}

/** Who is spoken of would know. */
function ownStatement(subject: { readonly id: string; readonly name: string }, field: string, positions: readonly Position[]): readonly Settling[] {
  const speaks = positions.some(({ heldBy }) => heldBy.some(({ id }) => id === subject.id));
  if (speaks || !/^(?:organization|person):/.test(subject.id)) return [];
  return [{ kind: 'OWN_STATEMENT', text: `A statement or a document of ${subject.name} itself on ${field}: none is among the claims.` }];
}

/** Figures can only be compared when they count the same. */
function sameCount(positions: readonly Position[]): readonly Settling[] {
  const counted = positions.filter(({ value }) => value.low !== null || value.high !== null).map(({ value, objects }) => [objects.map(({ name }) => name).join(', '), value.unit].filter(Boolean).join(' '));
  const different = [...new Set(counted)].sort();
  return different.length < 2 ? [] : [{ kind: 'SAME_COUNT', text: `Figures of the same count: the positions count ${different.map((each) => each || 'something that is not said').join('; ')}.` }];
}

function independentOrigins(positions: readonly Position[]): readonly Settling[] {
  return positions.filter(({ origins, claims }) => origins.length === 1 && claims.length > 1).map(({ claims, origins, value }) => (
    { kind: 'INDEPENDENT_ORIGIN', text: `A second, independent origin for ${called(value)}: its ${claims.length} claims all go back to ${origins[0]}.` }));
}

function unreadSources(positions: readonly Position[]): readonly Settling[] {
  const unread = sources(positions).filter(({ check }) => check === 'RECALLED').map(({ title, url, id }) => title ?? url ?? id);
  return unread.length === 0 ? [] : [{ kind: 'UNREAD_SOURCE', text: `Reading what is cited from memory: ${[...new Set(unread)].sort().join('; ')}.` }];
}

function undatedSources(positions: readonly Position[]): readonly Settling[] {
  const undated = sources(positions).filter(({ publishedOn }) => publishedOn === null).map(({ title, url, id }) => title ?? url ?? id);
  return undated.length === 0 ? [] : [{ kind: 'UNDATED_SOURCE', text: `The day of publication of ${[...new Set(undated)].sort().join('; ')}.` }];
}

function sources(positions: readonly Position[]): readonly Position['claims'][number]['sources'][number][] {
  return positions.flatMap(({ claims }) => claims.flatMap((claim) => claim.sources));
}

function called({ text, low, high, unit }: Position['value']): string {
  if (low === null && high === null) return `"${text ?? 'the statement'}"`;
  const range = low === high ? String(low) : `${low ?? 'any'} to ${high ?? 'more'}`;
  return unit === null ? range : `${range} ${unit}`;
}
