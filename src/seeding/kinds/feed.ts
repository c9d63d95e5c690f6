import { globalId } from '../../domain/global-id.ts';
import { count, day, editorialText, text } from './fields.ts';
import { defineKind } from './seed-kind.ts';

export const feedKind = defineKind({
  file: 'feeds',
  label: 'Feed',
  sourced: false,
  fields: {
    name: text,
    publisher: text.optional(),
    license: text.optional(),
    retrievedOn: day.optional(),
    coversUntil: day.optional(),
    records: count(1e9).optional(),
    url: text.optional(),
    note: editorialText.optional(),
  },
  links: () => [{ type: 'DESCRIBES', toLabel: 'Dataset', to: globalId('dataset', 'current') }],
});
