import { day, editorialText, grading, oneOf, references, text, texts } from './fields.ts';
import { defineKind, linksTo } from './seed-kind.ts';

/** Parties that were looked for in a list and not found. */
export const listSearchKind = defineKind({
  file: 'list-searches',
  label: 'ListSearch',
  noun: 'list search',
  fields: {
    list: oneOf('ENTITY_LIST'),
    searchedOn: day,
    outcome: text.optional(),
    organizations: references('organization').optional(),
    namesAsStated: texts.optional(),
    confidence: grading.optional(),
    note: editorialText.optional(),
  },
  links: (search) => linksTo('SEARCHED_FOR', 'Organization', search.organizations),
});
