import { editorialText, text } from './fields.ts';
import { defineKind } from './seed-kind.ts';

/** The id is the ISO 3166-1 alpha-2 code. */
export const countryKind = defineKind({
  file: 'countries',
  label: 'Country',
  idPattern: /^[A-Z]{2}$/,
  idHint: 'use the two capital letters of ISO 3166-1, in quotes',
  fields: { name: text, note: editorialText.optional() },
  properties: (country) => ({ code: country.id }),
});
