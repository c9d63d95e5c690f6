import { editorialText, names, text } from './fields.ts';
import { defineKind } from './seed-kind.ts';

export const personKind = defineKind({
  file: 'persons',
  label: 'Person',
  fields: { name: text, nameZhHans: text.optional(), nameZhHant: text.optional(), aliases: names.optional(), note: editorialText.optional() },
});
