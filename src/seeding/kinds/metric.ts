import { OPEN_END } from '../../domain/iso-date.ts';
import { day, editorialText, text, texts } from './fields.ts';
import { defineKind } from './seed-kind.ts';

export const metricKind = defineKind({
  file: 'metrics',
  label: 'Metric',
  idPattern: /^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/,
  idHint: 'use letters and digits, with "-" or "." between them',
  fields: {
    name: text,
    formula: text.optional(),
    unit: text.optional(),
    details: texts.optional(),
    from: day.optional(),
    until: day.optional(),
    note: editorialText.optional(),
  },
  intervals: [['from', 'until']],
  properties: (metric) => ({ until: metric.until ?? OPEN_END }),
});
