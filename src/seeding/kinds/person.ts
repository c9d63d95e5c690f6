import type { FieldMeta } from './fields.ts';
import { editorialText, names, reference, text } from './fields.ts';
import { defineKind, linkTo } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };

export const personKind = defineKind({
  file: 'persons',
  label: 'Person',
  fields: {
    name: text,
    nameZhHans: text.optional(),
    nameZhHant: text.optional(),
    aliases: names.optional(),
    affiliation: reference('organization').meta(none).optional(),
    role: text.meta(none).optional(),
    note: editorialText.optional(),
  },
  links: (person) => linkTo('AFFILIATED_WITH', 'Organization', person.affiliation),
});
