import { z } from 'zod';
import type { FieldMeta } from './fields.ts';
import { count, day, editorialText, grading, oneOf, partialDay, reference, references, text, texts } from './fields.ts';
import { sourceReferences } from './provenance-fields.ts';
import { defineKind, linksTo } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };
const dollars = count(1e13);

export const acquisitionKind = defineKind({
  file: 'acquisitions',
  label: 'Acquisition',
  fields: {
    title: text,
    acquirers: references('organization').optional(),
    acquirersAsStated: texts.meta(none).optional(),
    chips: references('chip').optional(),
    families: references('chip-family').meta(none).optional(),
    candidates: references('chip').meta(none).optional(),
    chipsAsStated: texts.meta(none).optional(),
    quantityLow: count(1e9).optional(),
    quantityHigh: count(1e9).optional(),
    quantityUnit: text.optional(),
    quantityNote: editorialText.optional(),
    valueUsdLow: dollars.optional(),
    valueUsdHigh: dollars.optional(),
    valueNote: editorialText.optional(),
    fromDate: day.optional(),
    untilDate: day.optional(),
    datePrecision: oneOf('DAY', 'MONTH', 'YEAR').meta({ editorial: true } satisfies FieldMeta).optional(),
    route: oneOf('BOUGHT_BEFORE_CONTROL', 'BELOW_THE_LINE', 'BUILT_TO_THE_LINE', 'LICENSED', 'ABROAD', 'DOMESTIC', 'ALLEGED_DIVERSION', 'UNKNOWN').optional(),
    routeAsStated: text.optional(),
    status: oneOf('CONFIRMED', 'REPORTED', 'ALLEGED', 'DENIED', 'PLANNED').optional(),
    statusAsOf: partialDay.meta({ editorial: true } satisfies FieldMeta).optional(),
    suppliers: references('organization').meta(none).optional(),
    intermediaries: references('organization').meta(none).optional(),
    intermediariesAsStated: texts.meta(none).optional(),
    disputedBy: references('organization').meta(none).optional(),
    disputedByAsStated: texts.meta(none).optional(),
    location: text.optional(),
    description: text.optional(),
    legal: text.meta(none).optional(),
    penaltyUsd: dollars.meta(none).optional(),
    components: z.array(z.strictObject({
      chip: reference('chip').optional(),
      family: reference('chip-family').optional(),
      candidates: references('chip').optional(),
      acquirer: reference('organization').optional(),
      acquirerAsStated: text.optional(),
      quantity: count(1e9).optional(),
    })).min(1).meta(none).optional(),
    alternativeEstimates: z.array(z.strictObject({
      low: count(1e9).optional(),
      high: count(1e9).optional(),
      statedBy: text.optional(),
      sources: sourceReferences.optional(),
      note: editorialText.optional(),
    })).min(1).meta(none).optional(),
    relatedClaims: references('claim').meta({ editorial: true } satisfies FieldMeta).optional(),
    confidence: grading.optional(),
    note: editorialText.optional(),
  },
  intervals: [['fromDate', 'untilDate']],
  ranges: [['quantityLow', 'quantityHigh'], ['valueUsdLow', 'valueUsdHigh']],
  check: (acquisition) => (acquisition.components ?? []).flatMap((component, index) => (component.chip === undefined && component.family === undefined
    ? [{ path: ['components', index], what: 'a component has neither chip nor family', whatToDo: 'name what was acquired' }] : [])),
  properties: (acquisition) => ({ components: acquisition.components && JSON.stringify(acquisition.components) }),
  links: (acquisition) => [
    ...linksTo('ACQUIRED_BY', 'Organization', acquisition.acquirers),
    ...linksTo('OF_CHIP', 'Chip', acquisition.chips),
    ...linksTo('OF_FAMILY', 'ChipFamily', acquisition.families),
    ...linksTo('CANDIDATE_CHIP', 'Chip', acquisition.candidates),
    ...linksTo('SUPPLIED_BY', 'Organization', acquisition.suppliers),
    ...linksTo('THROUGH', 'Organization', acquisition.intermediaries),
    ...linksTo('DISPUTED_BY', 'Organization', acquisition.disputedBy),
    ...linksTo('SPOKEN_OF_IN', 'Claim', acquisition.relatedClaims),
  ],
});
