import { editorialText, names, reference, references, text } from './fields.ts';
import { defineKind, linkTo } from './seed-kind.ts';

/** What a source means when it names no exact part; `MEMBER_OF` leads from each of its chips. */
export const chipFamilyKind = defineKind({
  file: 'chip-families',
  label: 'ChipFamily',
  noun: 'chip family',
  fields: {
    name: text,
    aliases: names.optional(),
    vendor: reference('organization').optional(),
    chips: references('chip').optional(),
    note: editorialText.optional(),
  },
  links: (family) => linkTo('DESIGNED_BY', 'Organization', family.vendor),
});
