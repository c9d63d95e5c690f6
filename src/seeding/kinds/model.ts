import { z } from 'zod';
import type { FieldMeta } from './fields.ts';
import { day, editorialText, names, oneOf, quantity, reference, references, text, texts, truth } from './fields.ts';
import { defineKind, linksTo } from './seed-kind.ts';
import type { SeedValue } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };

export const modelKind = defineKind({
  file: 'models',
  label: 'Model',
  fields: {
    name: text,
    aliases: names.optional(),
    developers: references('organization').optional(),
    countryCodes: references('country').optional(),
    publicationDate: day.optional(),
    trainingStart: day.optional(),
    trainingEnd: day.optional(),
    parameters: quantity(1, 1e16).optional(),
    activeParameters: quantity(1e4, 1e15).optional(),
    trainingFlop: quantity(1, 1e30).optional(),
    trainingFlopBasis: editorialText.optional(),
    trainingTokens: quantity(1e5, 1e17).optional(),
    openWeights: truth.optional(),
    license: text.optional(),
    techniques: texts.meta(none).optional(),
    basedOn: z.array(z.strictObject({ model: reference('model'), kind: oneOf('BASE', 'DISTILLED', 'DERIVED') })).min(1).meta(none).optional(),
    epochModelName: text.meta(none).optional(),
    note: editorialText.optional(),
  },
  intervals: [['trainingStart', 'trainingEnd']],
  ranges: [['activeParameters', 'parameters']],
  /** Serving a model is no training. */
  relations: [{ field: 'trainingUses', madeBy: 'training-use', givenTo: (use) => (use['role'] === 'INFERENCE' ? [] : [String(use['model'])]) }],
  check: (model) => (model.basedOn ?? []).flatMap((base, index) => (base.model === model.id
    ? [{ path: ['basedOn', index, 'model'], what: 'the model is named as its own base', whatToDo: 'correct basedOn' }] : [])),
  properties: (model) => ({ ...trainingDay(model), hardwareMissing: (model as SeedValue).missing?.['trainingUses']?.reason }),
  links: (model) => [
    ...linksTo('DEVELOPED_BY', 'Organization', model.developers),
    ...(model.basedOn ?? []).flatMap((base, position) => linksTo('BASED_ON', 'Model', [base.model], { position, kind: base.kind })),
  ],
});

/** The day by which the law is judged: the start of training where it is known, else the publication, which is an upper bound. */
export function trainingDay(model: { readonly trainingStart?: string | undefined; readonly publicationDate?: string | undefined }) {
  if (model.trainingStart !== undefined) return { trainingDate: model.trainingStart, trainingDateBasis: 'TRAINING_START' };
  if (model.publicationDate !== undefined) return { trainingDate: model.publicationDate, trainingDateBasis: 'PUBLICATION' };
  return {};
}

