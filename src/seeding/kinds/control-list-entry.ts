import { z } from 'zod';
import { foldName } from '../../graph-model/fold-name.ts';
import type { FieldMeta } from './fields.ts';
import { day, editorialText, text, texts } from './fields.ts';
import { defineKind } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };
/** By a wording or a symbol, in the order of the list. */
const words = z.record(z.string(), z.string()).meta(none).optional();

/** The id is the ECCN, of which the category and the product group are the first two characters. */
export const controlListEntryKind = defineKind({
  file: 'control-list-entries',
  label: 'ControlListEntry',
  noun: 'entry of the control list',
  idPattern: /^\d[A-E]\d{3}$/,
  idHint: 'write the ECCN in quotes: "3A090"',
  fields: {
    heading: text,
    reasonsForControl: texts.meta(none).optional(),
    countryChartColumns: texts.meta(none).optional(),
    /** To which items of the entry a reason for control applies, and what then requires a license; empty where the table has one cell alone. */
    licenseRequirements: words,
    /** By symbol. */
    licenseExceptions: words,
    textAsOf: day.meta({ editorial: true } satisfies FieldMeta).optional(),
    note: editorialText.optional(),
  },
  properties: ({ id, heading, licenseRequirements, licenseExceptions }) => ({
    code: id, category: id.slice(0, 1), productGroup: id.slice(1, 2), headingFolded: foldName(heading),
    citation: `15 CFR part 774, Supplement No. 1, ECCN ${id}`, url: 'https://www.ecfr.gov/current/title-15/part-774',
    licenseRequirements: licenseRequirements && JSON.stringify(Object.entries(licenseRequirements).map(([control, requirement]) => ({ control, requirement: requirement === '' ? null : requirement }))),
    licenseExceptions: licenseExceptions && JSON.stringify(Object.entries(licenseExceptions).map(([symbol, eligibility]) => ({ symbol, eligibility }))),
  }),
});
