import { getNamedType } from 'graphql';
import type { GraphQLField } from 'graphql';
import { defaultPage, largestPage } from '../../../domain/page-size.ts';

type Given = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

/** A list without `first` is taken for so long. */
export const assumedListLength = 5;

/** Fields whose rows a field above them has paged. */
const pagedAbove: ReadonlySet<string> = new Set(['edges', 'nodes', 'paths']);

/** Root fields that give an object for each that is asked about, and the argument that holds those. */
const asManyAs: Readonly<Record<string, string>> = { nodes: 'ids', classifyChips: 'chips', classifyMemory: 'items', matchParties: 'parties' };

/** What introspection lists, about as long as it is here. */
const introspected: Readonly<Record<string, number>> = { types: 400, fields: 12, args: 3, inputFields: 12, enumValues: 8, interfaces: 1, possibleTypes: 2, directives: 5 };

/** How many rows the lists below a field have at most: the page that is asked for, where the field is paged. */
export function pageOf(field: Field, given: Given): number | null {
  if (field.name === 'paths') return whole(given['maxPaths']) ?? 10;
  if (field.name === 'neighborhood') return (whole(given['perRelation']) ?? 10) * (given['depth'] === 2 ? 50 : 10);
  return getNamedType(field.type).name.endsWith('Connection') ? Math.min(whole(given['first']) ?? whole(given['last']) ?? defaultPage, largestPage) : null;
}

/** How many objects a list has at most for each object that has the list. `page` is that of the field above, if it is paged. */
export function lengthOfList({ name, type }: Field, given: Given, page: number | null): number {
  if (page !== null && pagedAbove.has(name)) return page;
  if (getNamedType(type).name.startsWith('__')) return introspected[name] ?? assumedListLength;
  const asked = given[asManyAs[name] ?? ''];
  if (Array.isArray(asked)) return asked.length;
  return whole(given['first']) ?? assumedListLength;
}

function whole(given: unknown): number | null {
  return typeof given === 'number' ? Math.max(0, given) : null;
}
