import { z } from 'zod';
import type { FieldMeta } from './fields.ts';
import { day, editorialText, names, oneOf, quantity, reference, references, text, truth } from './fields.ts';
import { defineKind, linksTo, linkTo } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };
const rate = quantity(0.01, 1_000_000);

export const chipKind = defineKind({
  file: 'chips',
  label: 'Chip',
  fields: {
    name: text,
    aliases: names.optional(),
    vendor: reference('organization').optional(),
    designCountryCode: text.regex(/^[A-Z]{2}$/).optional(),
    releaseStatus: oneOf('RELEASED', 'ANNOUNCED', 'REPORTED').optional(),
    releaseDate: day.optional(),
    marketSegment: oneOf('DATACENTER', 'CONSUMER', 'WORKSTATION', 'EDGE').optional(),
    marketedForChina: truth.optional(),
    variantOf: reference('chip').meta(none).optional(),
    processNode: text.optional(),
    foundries: references('organization').optional(),
    foundryAsStated: text.meta(none).optional(),
    dieAreaMm2: quantity(10, 50_000).optional(),
    densePerformance: z.strictObject({
      fp64: rate.optional(), fp32: rate.optional(), tf32: rate.optional(), fp16: rate.optional(), bf16: rate.optional(),
      fp8: rate.optional(), int8: rate.optional(), fp4: rate.optional(), int4: rate.optional(),
    }).optional(),
    /** A remark of whoever took the rates over: formats may be missing among them. */
    ratesArePartial: truth.meta({ editorial: true, absentMeansNone: true } satisfies FieldMeta).optional(),
    memoryType: text.optional(),
    memoryGB: quantity(0.01, 10_000).optional(),
    memoryBandwidthGBps: quantity(1, 100_000_000).optional(),
    interconnectGBps: quantity(1, 1_000_000).optional(),
    interconnectKind: oneOf('PCIE', 'SCALE_UP').optional(),
    belowAggregateIoGBps: quantity(1, 100_000).meta(none).optional(),
    tdpW: quantity(1, 50_000).optional(),
    note: editorialText.optional(),
  },
  check: (chip) => (chip.variantOf === chip.id ? [{ path: ['variantOf'], what: 'variantOf names the chip itself', whatToDo: 'name the chip that it derives from' }] : []),
  properties: (chip) => ({
    ...Object.fromEntries(Object.entries(chip.densePerformance ?? {}).map(([format, value]) => [rateProperty(format), value])),
    estimatedFields: (chip as { readonly estimated?: readonly string[] }).estimated,
  }),
  links: (chip) => [
    ...linkTo('DESIGNED_BY', 'Organization', chip.vendor),
    ...linksTo('FABRICATED_BY', 'Organization', chip.foundries, { note: chip.foundryAsStated }),
    ...linkTo('VARIANT_OF', 'Chip', chip.variantOf),
  ],
});

/** `fp16` → `denseFp16`: the property, and so the predicate of its claims. */
export function rateProperty(format: string): string {
  return `dense${format.charAt(0).toUpperCase()}${format.slice(1)}`;
}
