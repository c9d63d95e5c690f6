import { z } from 'zod';
import { OPEN_END } from '../../domain/iso-date.ts';
import type { FieldMeta } from './fields.ts';
import { day, eccn, editorialText, grading, oneOf, reference, references, text, truth } from './fields.ts';
import { federalRegisterDocumentId } from './federal-register-document-id.ts';
import type { RecordLookup } from './seed-kind.ts';
import { defineKind, linksTo, linkTo } from './seed-kind.ts';
import { criterionCompanion } from './criterion.ts';

const none: FieldMeta = { absentMeansNone: true };
const amended = references('regulation').meta(none).optional();

export const regulationKind = defineKind({
  file: 'regulations',
  label: 'Regulation',
  fields: {
    title: text,
    kind: oneOf('RULE', 'ENTITY_LIST_RULE', 'IS_INFORMED_LETTER', 'GUIDANCE', 'POLICY', 'ANNOUNCEMENT', 'LICENSING_ARRANGEMENT', 'BILL', 'PROCLAMATION', 'FOREIGN_MEASURE', 'FOREIGN_ADMINISTRATIVE_GUIDANCE').optional(),
    issuer: text.optional(),
    jurisdiction: text.optional(),
    citation: text.optional(),
    frDocumentNumber: text.optional(),
    docket: text.optional(),
    rin: text.optional(),
    announcedDate: day.optional(),
    publishedDate: day.optional(),
    effectiveDates: z.array(z.strictObject({ date: day, compliance: truth.optional(), note: editorialText.optional() })).min(1).optional(),
    until: day.meta(none).optional(),
    suspendedPeriods: z.array(z.strictObject({ from: day, until: day.optional(), by: text.optional(), note: editorialText.optional() })).min(1).meta(none).optional(),
    statusAsStated: text.optional(),
    statusAsOf: day.meta({ editorial: true } satisfies FieldMeta).optional(),
    amends: amended,
    supersedes: amended,
    rescindedBy: reference('regulation').meta(none).optional(),
    rescindedByAsStated: text.meta(none).optional(),
    summary: text.optional(),
    scope: z.record(z.string(), z.json()).optional(),
    criteria: z.array(z.strictObject({
      id: text.regex(/^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/),
      eccn: eccn.optional(),
      outcome: text,
      logic: z.json(),
      destination: text.optional(),
      from: day.optional(),
      note: editorialText.optional(),
    })).min(1).meta(none).optional(),
    confidence: grading.optional(),
    note: editorialText.optional(),
  },
  check: (regulation) => {
    const first = firstEffect(regulation.effectiveDates);
    return [
      ...(first !== undefined && regulation.until !== undefined && regulation.until <= first
        ? [{ path: ['until'], what: `until "${regulation.until}" is not after the first effective date "${first}"`, whatToDo: 'an interval is half-open, [from, until): until is the first day after it' }] : []),
      ...duplicates((regulation.criteria ?? []).map(({ id }) => id)).map(({ id, index }) => (
        { path: ['criteria', index, 'id'], what: `criterion "${id}" stands twice in one regulation`, whatToDo: 'give each criterion an id of its own' })),
    ];
  },
  properties: (regulation) => {
    const from = firstEffect(regulation.effectiveDates);
    return {
      effectiveFrom: from,
      effectiveUntil: from === undefined && regulation.until === undefined ? undefined : regulation.until ?? OPEN_END,
      effectiveDates: regulation.effectiveDates && JSON.stringify([...regulation.effectiveDates].sort((a, b) => (a.date < b.date ? -1 : 1))),
      suspendedPeriods: regulation.suspendedPeriods && JSON.stringify(regulation.suspendedPeriods.map((period) => ({ ...period, until: period.until ?? OPEN_END }))),
      scope: regulation.scope && JSON.stringify(regulation.scope),
    };
  },
  links: (regulation, lookup) => [
    ...linkTo('PUBLISHED_IN', 'Document', documentOf(regulation, lookup)),
    ...linksTo('AMENDS', 'Regulation', regulation.amends),
    ...linksTo('SUPERSEDES', 'Regulation', regulation.supersedes),
    ...linkTo('RESCINDED_BY', 'Regulation', regulation.rescindedBy),
  ].map(({ properties: _position, ...link }) => link),
  companions: (regulation) => (regulation.criteria ?? []).map((criterion, position) => criterionCompanion(regulation.id, criterion, position)),
});

/** The document of the Federal Register by that number, where there is a record of it. */
function documentOf({ frDocumentNumber: number }: { readonly frDocumentNumber?: string | undefined }, lookup: RecordLookup): string | undefined {
  const id = number === undefined ? undefined : federalRegisterDocumentId(number);
  return id !== undefined && lookup.find('document', id) !== undefined ? id : undefined;
}

/** A compliance date is not a first effect. */
function firstEffect(dates: readonly { readonly date: string; readonly compliance?: boolean | undefined }[] | undefined): string | undefined {
  return (dates ?? []).filter(({ compliance }) => compliance !== true).map(({ date }) => date).sort()[0];
}

function duplicates(ids: readonly string[]): readonly { readonly id: string; readonly index: number }[] {
  return ids.map((id, index) => ({ id, index })).filter(({ id, index }) => ids.indexOf(id) < index);
}
