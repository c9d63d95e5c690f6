import { OPEN_END } from '../../domain/iso-date.ts';
import type { FieldMeta } from './fields.ts';
import { day, editorialText, grading, names, oneOf, reference, text, texts } from './fields.ts';
import { defineKind, linkTo } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };

export const listingKind = defineKind({
  file: 'listings',
  label: 'Listing',
  fields: {
    organization: reference('organization').optional(),
    list: oneOf('ENTITY_LIST'),
    listedName: text,
    aliases: names.optional(),
    jurisdiction: text.optional(),
    citation: text.optional(),
    laterCitations: text.meta(none).optional(),
    frDocumentNumber: text.optional(),
    publishedDate: day.optional(),
    from: day.optional(),
    until: day.meta(none).optional(),
    imposedBy: reference('regulation').optional(),
    licenseRequirement: text.optional(),
    reviewPolicy: text.optional(),
    footnotes: texts.meta(none).optional(),
    footnote4From: day.meta(none).optional(),
    footnote4AddedBy: reference('regulation').meta(none).optional(),
    otherListedUnits: texts.meta(none).optional(),
    statusOn: day.meta({ editorial: true } satisfies FieldMeta).optional(),
    status: oneOf('LISTED', 'REMOVED').optional(),
    relevance: editorialText.optional(),
    confidence: grading.optional(),
    note: editorialText.optional(),
  },
  intervals: [['from', 'until']],
  properties: (listing) => ({ until: listing.until ?? OPEN_END }),
  links: (listing) => [
    ...linkTo('LISTS', 'Organization', listing.organization),
    ...linkTo('IMPOSED_BY', 'Regulation', listing.imposedBy),
    ...linkTo('FOOTNOTE_4_ADDED_BY', 'Regulation', listing.footnote4AddedBy),
  ],
});
