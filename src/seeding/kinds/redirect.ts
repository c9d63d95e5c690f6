import { idPrefixes } from '../../domain/global-id.ts';
import { editorialText, text } from './fields.ts';
import type { RecordLookup } from './seed-kind.ts';
import { defineKind } from './seed-kind.ts';

const kindOfOldId = idPrefixes.filter((prefix) => !['redirect', 'name', 'dataset'].includes(prefix)).join('|');

/** An id that was given up when two records turned out to be one, and where it leads: for ever. Both ids are written with their kind. */
export const redirectKind = defineKind({
  file: 'redirects',
  label: 'Redirect',
  sourced: false,
  idPattern: new RegExp(`^(?:${kindOfOldId}):\\S+$`),
  idHint: 'write the id that was given up with its kind: "organization:old-id"',
  fields: { to: text, reason: editorialText },
  properties: ({ id, to }, lookup) => ({ from: id, to: leadsTo(to, lookup) }),
});

/** Where an id leads: what it was given up for may have been given up later, and the entries stay as they were written. A circle, which is a mistake, ends where it closes. */
export function leadsTo(id: string, lookup: RecordLookup, passed: readonly string[] = []): string {
  const next = lookup.find('redirect', id)?.value['to'];
  return typeof next === 'string' && !passed.includes(id) ? leadsTo(next, lookup, [...passed, id]) : id;
}
