import type { FieldMeta } from './fields.ts';
import { day, editorialText, text } from './fields.ts';
import { defineKind } from './seed-kind.ts';

/** The id is the symbol. What an exception of the advanced-computing rules hangs on is law (seed/law/license-exceptions.yaml). */
export const licenseExceptionKind = defineKind({
  file: 'license-exceptions',
  label: 'LicenseException',
  noun: 'license exception',
  idPattern: /^[A-Z]{3}$/,
  idHint: 'write its symbol: NAC',
  fields: {
    title: text,
    /** Of 15 CFR part 740: `740.8`. */
    section: text,
    textAsOf: day.meta({ editorial: true } satisfies FieldMeta).optional(),
    note: editorialText.optional(),
  },
  properties: ({ id, section }) => ({ code: id, citation: `15 CFR ${section}`, url: `https://www.ecfr.gov/current/title-15/section-${section}` }),
});
