import { publicBy } from '../public-by.ts';
import { check, editorialText, partialDay, reference, text } from './fields.ts';
import { defineKind, linkTo } from './seed-kind.ts';

export const sourceKind = defineKind({
  file: 'sources',
  label: 'Source',
  sourced: false,
  fields: {
    url: text.optional(),
    title: text.optional(),
    publisher: text.optional(),
    publishedOn: partialDay.optional(),
    /** Of what is revised: the day of the version that was read. Since when it holds what it holds, that does not say. */
    versionOn: partialDay.optional(),
    retrievedOn: partialDay.optional(),
    kind: text.optional(),
    check,
    via: text.optional(),
    /** The source that it copies, translates or reports, or another such copy of an original that is not here: what both say, one source says. */
    retells: reference('source').optional(),
    note: editorialText.optional(),
  },
  properties: ({ publishedOn }, lookup) => ({ knownFrom: publishedOn && publicBy(publishedOn, lookup) }),
  links: (source) => linkTo('RETELLS', 'Source', source.retells),
  check: (source) => (source.url === undefined && source.title === undefined
    ? [{ path: ['url'], what: 'neither url nor title is given', whatToDo: 'name at least one, so that a reader can find the source' }]
    : []),
});
