import { check, editorialText, partialDay, text } from './fields.ts';
import { defineKind } from './seed-kind.ts';

export const sourceKind = defineKind({
  file: 'sources',
  label: 'Source',
  sourced: false,
  fields: {
    url: text.optional(),
    title: text.optional(),
    publisher: text.optional(),
    publishedOn: partialDay.optional(),
    retrievedOn: partialDay.optional(),
    kind: text.optional(),
    check,
    via: text.optional(),
    note: editorialText.optional(),
  },
  check: (source) => (source.url === undefined && source.title === undefined
    ? [{ path: ['url'], what: 'neither url nor title is given', whatToDo: 'name at least one, so that a reader can find the source' }]
    : []),
});
