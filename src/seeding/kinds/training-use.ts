import type { FieldMeta } from './fields.ts';
import { count, day, editorialText, oneOf, quantity, reference, references, text } from './fields.ts';
import { trainingDay } from './model.ts';
import { defineKind, linksTo, linkTo } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };

export const trainingUseKind = defineKind({
  file: 'training-uses',
  label: 'TrainingUse',
  noun: 'training use',
  fields: {
    model: reference('model'),
    role: oneOf('PRE_TRAINING', 'POST_TRAINING', 'TRAINING', 'FINE_TUNING', 'INFERENCE').optional(),
    chip: reference('chip').optional(),
    family: reference('chip-family').meta(none).optional(),
    candidates: references('chip').meta(none).optional(),
    chipAsStated: text.optional(),
    quantityLow: count(1e9).optional(),
    quantityHigh: count(1e9).optional(),
    quantityUnit: text.optional(),
    acceleratorHours: quantity(1, 1e12).optional(),
    acceleratorHoursNote: editorialText.optional(),
    costUsd: quantity(1, 1e12).optional(),
    costNote: editorialText.optional(),
    trainingFrom: day.optional(),
    trainingUntil: day.optional(),
    inheritedFrom: reference('model').meta(none).optional(),
    acquisitions: references('acquisition').meta(none).optional(),
    confidence: oneOf('STATED_BY_DEVELOPER', 'REPORTED', 'ESTIMATED', 'DISPUTED').meta({ editorial: true } satisfies FieldMeta).optional(),
    note: editorialText.optional(),
  },
  intervals: [['trainingFrom', 'trainingUntil']],
  ranges: [['quantityLow', 'quantityHigh']],
  check: (use) => [
    ...(use.chip !== undefined && use.candidates !== undefined
      ? [{ path: ['candidates'], what: 'chip and candidates stand side by side', whatToDo: 'keep chip where the source names the exact part, else family and candidates' }] : []),
    ...(use.inheritedFrom === use.model
      ? [{ path: ['inheritedFrom'], what: 'inheritedFrom names the model itself', whatToDo: 'name the base model whose run this was, or leave it out' }] : []),
  ],
  /** An inherited use is the base model's run, so it is judged at the base model's day. */
  properties: (use, lookup) => (use.trainingFrom !== undefined
    ? trainingDay({ trainingStart: use.trainingFrom })
    : trainingDay((lookup.find('model', use.inheritedFrom ?? use.model)?.value ?? {}) as Parameters<typeof trainingDay>[0])),
  links: (use) => [
    ...linksTo('TRAINING_OF', 'Model', [use.model]),
    ...linkTo('OF_CHIP', 'Chip', use.chip),
    ...linkTo('OF_FAMILY', 'ChipFamily', use.family),
    ...linksTo('CANDIDATE_CHIP', 'Chip', use.candidates),
    ...linkTo('INHERITED_FROM', 'Model', use.inheritedFrom),
    ...linksTo('HARDWARE_FROM', 'Acquisition', use.acquisitions),
  ],
});
