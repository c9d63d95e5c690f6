import { editorialText, names, oneOf, text } from './fields.ts';
import { defineKind } from './seed-kind.ts';

/** What claims are about and no other kind of record holds. */
export const topicKind = defineKind({
  file: 'topics',
  label: 'Topic',
  fields: {
    name: text,
    nameZhHans: text.optional(),
    nameZhHant: text.optional(),
    aliases: names.optional(),
    kind: oneOf('TECHNIQUE', 'GROUP', 'PLACE', 'EVENT', 'SOFTWARE', 'PRODUCT', 'MODEL_FAMILY', 'CHIP_CLASS', 'LEGAL_REGIME', 'DATA_CENTER'),
    note: editorialText.optional(),
  },
});
