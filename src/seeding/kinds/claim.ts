import { z } from 'zod';
import { globalId, prefixOf } from '../../domain/global-id.ts';
import { invariant } from '../../domain/invariant.ts';
import { OPEN_END } from '../../domain/iso-date.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import type { RelationshipType } from '../../graph-model/relationship-kinds.ts';
import { day, grading, oneOf, partialDay, prefixedReference, reference, references, text, truth } from './fields.ts';
import { provenanceFields, sourceReferences } from './provenance-fields.ts';
import type { FieldMistake, Link, Properties } from './seed-kind.ts';
import { defineKind, linkTo, linksTo } from './seed-kind.ts';
import { stanceRelations, stances } from './stance.ts';

const subject = prefixedReference('organization', 'person', 'topic', 'document', 'country', 'chip', 'chip-family', 'model', 'acquisition', 'cluster', 'data-center', 'supply-chain-stage', 'supply-chain-input', 'regulation', 'listing');
const speaker = prefixedReference('organization', 'person');

/** A statement that somebody makes in a document, beside the claims that the values of the records are. */
export const claimKind = defineKind({
  file: 'claims',
  label: 'Claim',
  sourced: false,
  fields: {
    document: reference('document').optional(),
    locator: text.optional(),
    kind: oneOf('FACT', 'OPINION', 'QUOTE', 'FORECAST'),
    subject,
    predicate: text.regex(/^[a-z]+(?:_[a-z]+)*$/),
    /** The property of the subject that it speaks of, where the record has one. */
    field: text.optional(),
    object: subject.optional(),
    furtherObjects: z.array(subject).min(1).optional(),
    value: text.optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    unit: text.optional(),
    /** In our own words. */
    text,
    isQuotation: truth.optional(),
    speaker: speaker.optional(),
    furtherSpeakers: z.array(speaker).min(1).optional(),
    speakerAsStated: text.optional(),
    speakerRole: text.optional(),
    outlet: reference('organization').optional(),
    /** Where the document itself has no day, or the statement is older. */
    publishedOn: partialDay.optional(),
    eventOn: partialDay.optional(),
    validFrom: day.optional(),
    validUntil: day.optional(),
    verdict: oneOf('SUPPORTED', 'DISPUTED', 'CONTRADICTED', 'UNVERIFIABLE').optional(),
    verdictConfidence: grading.optional(),
    verdictNote: text.optional(),
    evidence: sourceReferences.optional(),
    respondsTo: reference('claim').optional(),
    stance: oneOf(...stances).optional(),
    restsOn: references('claim').optional(),
    droppedAttribution: text.optional(),
    translationNote: text.optional(),
    confusionNote: text.optional(),
    means: z.array(subject).min(1).optional(),
    probableSpeaker: speaker.optional(),
    probableSpeakerAsStated: text.optional(),
    rank: oneOf('NORMAL', 'DEPRECATED').optional(),
    confidence: grading.optional(),
    note: text.optional(),
    sources: provenanceFields.sources,
  },
  intervals: [['validFrom', 'validUntil']],
  ranges: [['low', 'high']],
  check: (claim): readonly FieldMistake[] => [
    ...(claim.verdict !== undefined && claim.evidence === undefined
      ? [{ path: ['verdict'], what: `the verdict ${claim.verdict} stands without evidence`, whatToDo: 'name the sources that bear it out under evidence, or leave the verdict out' }] : []),
    ...(claim.verdict === undefined && claim.evidence !== undefined
      ? [{ path: ['evidence'], what: 'evidence is given for no verdict', whatToDo: 'say what it shows under verdict, or name the sources of the claim itself under sources' }] : []),
    ...((claim.respondsTo === undefined) !== (claim.stance === undefined)
      ? [{ path: [claim.stance === undefined ? 'respondsTo' : 'stance'], what: 'respondsTo and stance go together', whatToDo: 'name the claim that it answers, and how it stands to it' }] : []),
    ...(claim.sources?.['default'] === undefined
      ? [{ path: [], what: 'the claim has no source', whatToDo: 'say where it is made under sources.default' }] : []),
  ],
  properties: (claim): Properties => ({
    subjectId: claim.subject,
    objectId: claim.object,
    valueText: claim.value,
    valueLow: claim.low,
    valueHigh: claim.high,
    valueUnit: claim.unit,
    rank: claim.rank ?? 'NORMAL',
    validUntil: claim.validUntil ?? OPEN_END,
  }),
  links: (claim) => [
    ...[claim.subject, claim.object].flatMap((id) => (id !== undefined && prefixOf(id) === 'topic' ? [linkToAny('CONCERNS', id)] : [])),
    ...several('HAS_FURTHER_OBJECT', claim.furtherObjects),
    ...several('MEANS', claim.means),
    ...linkTo('MADE_IN', 'Document', claim.document),
    ...linkTo('PUBLISHED_BY', 'Organization', claim.outlet),
    ...optional('MADE_BY', claim.speaker),
    ...several('MADE_WITH', claim.furtherSpeakers),
    ...optional('PROBABLY_MADE_BY', claim.probableSpeaker),
    ...linksTo('RESTS_ON', 'Claim', claim.restsOn),
    ...(claim.respondsTo === undefined || claim.stance === undefined ? [] : [{
      type: stanceRelations[claim.stance], toLabel: 'Claim' as const, to: globalId('claim', claim.respondsTo), properties: { stance: claim.stance },
    }]),
  ],
});

const optional = (type: RelationshipType, id: string | undefined): readonly Link[] => (id === undefined ? [] : [linkToAny(type, id)]);
const several = (type: RelationshipType, ids: readonly string[] | undefined): readonly Link[] => (ids ?? []).map((id, position) => linkToAny(type, id, { position }));

/** A link to a record that is written with its prefix. */
function linkToAny(type: RelationshipType, id: string, properties: Properties = {}): Link {
  const prefix = prefixOf(id);
  const label = (Object.keys(nodeKinds) as NodeLabel[]).find((each) => nodeKinds[each].prefix === prefix);
  invariant(label !== undefined, `${id} names no kind of node`);
  return { type, toLabel: label, to: id, properties };
}
