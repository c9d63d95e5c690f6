import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Confidence } from '../enums/fact-enums.ts';
import { ClaimKind, ClaimRank, SourceCheck, SourceScope, Stance, Verdict } from '../enums/provenance-enums.ts';
import { predicateOf } from '../../src/graph-model/predicate-of.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { FromMany, HoldersOf, Noun, PagesOfHolders, Parts, RecordOf, Requires, Stored, ToMany, ToOne } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { AttributionHop } from '../values/attribution.ts';
import { ClaimValue } from '../values/claim-value.ts';
import { Quantity } from '../values/quantity.ts';
import { SourceReference } from '../values/source-reference.ts';
import { Document } from './document.ts';
import { Node } from './node.ts';
import { Organization } from './organization.ts';
import { Sourced } from './sourced.ts';
import { Speaker } from './speaker.ts';

@ObjectType({
  description: 'One statement: what is said about one field of a record, or by somebody in a document; by whom, where, since when it was public, how it was checked, what it rests on and what contradicts it. A record shows the values of its preferred claims.',
  implements: Node, simpleResolvers: true,
})
@Noun('Claim')
export class Claim extends Node {
  @Field(() => ClaimKind, { nullable: true, description: 'What sort of statement it is; null for the value of a record’s field.' })
  @Stored({ filter: true, groups: true })
  kind!: string | null;

  @Field(() => String, { nullable: true, description: 'What is said, in our own words; null for the value of a record’s field.' })
  @Stored()
  text!: string | null;

  @Field(() => Sourced, { description: 'What it is about, as claimed: where a claim names somebody else than it means, `means` says whom.' })
  @RecordOf('subjectId', { filter: { as: 'subjectId', by: 'id' } })
  subject!: Sourced;

  @Field(() => String, { description: 'What is said of the subject: the property of a record (`dieAreaMm2`, `quantity`), or a verb or noun (`stockpile_quantity`, `trained_on`).' })
  @Stored({ filter: true, sort: true, groups: true })
  predicate!: string;

  @Field(() => String, { description: 'The field of the subject’s record that it speaks of, so that statements meet the record’s own values (`founded`); else the predicate.' })
  @Stored({ filter: true })
  field!: string;

  @Field(() => Sourced, { nullable: true, description: 'The record that the statement names as its object.' })
  @RecordOf('objectId', { filter: { as: 'objectId', by: 'id' } })
  object!: Sourced | null;

  @Field(() => [Sourced], { description: 'Further records that it names.' })
  @ToMany('HAS_FURTHER_OBJECT', { orderBy: 'position' })
  furtherObjects!: Sourced[];

  @Field(() => [Sourced], { description: 'Whom or what it truly means, where it takes one for another (DeepSeek for High-Flyer).' })
  @ToMany('MEANS', { orderBy: 'position' })
  means!: Sourced[];

  @Field(() => ClaimValue, { description: 'What is claimed.' })
  @Parts({ text: 'valueText', low: 'valueLow', high: 'valueHigh', unit: 'valueUnit' }, 'id')
  value!: ClaimValue;

  @Field(() => Speaker, { nullable: true, description: 'Who says it, where the record says who speaks. A condition on it does not find those who say it together with the speaker (`furtherSpeakers`).' })
  @ToOne('MADE_BY', { filter: { as: 'speakerId', by: 'id' } })
  speaker!: Speaker | null;

  @Field(() => [Speaker], { description: 'Who says it together with the speaker.' })
  @ToMany('MADE_WITH', { orderBy: 'position' })
  furtherSpeakers!: Speaker[];

  @Field(() => String, { nullable: true, description: 'The speaker in the words of the source, with those of whom there is no record ("a senior official").' })
  @Stored()
  speakerAsStated!: string | null;

  @Field(() => String, { nullable: true, description: 'In what role the speaker speaks, as stated.' })
  @Stored()
  speakerRole!: string | null;

  @Field(() => Speaker, { nullable: true, description: 'Who probably said it, where the document names somebody else.' })
  @ToOne('PROBABLY_MADE_BY')
  probableSpeaker!: Speaker | null;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  @Stored()
  probableSpeakerAsStated!: string | null;

  @Field(() => Organization, { nullable: true, description: 'The outlet to which the document ascribes it; null where the document says it itself.' })
  @ToOne('PUBLISHED_BY', { filter: { as: 'outletId', by: 'id' } })
  outlet!: Organization | null;

  @Field(() => Document, { nullable: true, description: 'In which it is made; null for the value of a record’s field.' })
  @ToOne('MADE_IN', { filter: { as: 'documentId', by: 'id' } })
  document!: Document | null;

  @Field(() => String, { nullable: true, description: 'The place in the document: section and number, with a phrase by which it is found.' })
  @Stored({ filter: true, sort: true })
  locator!: string | null;

  @Field(() => [AttributionHop], { description: 'How it came to us, hop by hop: a person quoted by an outlet as retold by a document has three.' })
  @Requires('{ speaker { id name } outlet { id name } document { id title } speakerAsStated }')
  attribution!: AttributionHop[];

  @Field(() => Boolean, { nullable: true, description: 'True where the document gives it as words in quotation marks; null for claims that are values of records, of which it is not noted.' })
  @Stored()
  isQuotation!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Whose statement it was before the document dropped the attribution.' })
  @Stored()
  droppedAttribution!: string | null;

  @Field(() => String, { nullable: true, description: 'What was changed or lost in translation.' })
  @Stored()
  translationNote!: string | null;

  @Field(() => String, { nullable: true, description: 'What it takes for what.' })
  @Stored()
  confusionNote!: string | null;

  @Field(() => Stance, { nullable: true, description: 'How it stands to the claim that it answers (`respondsTo`).' })
  @Stored({ filter: true, groups: true })
  stance!: string | null;

  @Field(() => Claim, { nullable: true, description: 'The claim that it answers.' })
  @ToOne(['CONTRADICTS', 'SUPPORTS', 'QUALIFIES'])
  respondsTo!: Claim | null;

  @Field(() => [Claim], { description: 'Claims that it contradicts, disputes or denies.' })
  @ToMany('CONTRADICTS', { filter: true })
  contradicts!: Claim[];

  @Field(() => [Claim], { description: 'Claims that contradict, dispute or deny it.' })
  @FromMany('CONTRADICTS', { filter: true, sort: true })
  contradictedBy!: Claim[];

  @Field(() => [Claim], { description: 'Claims that it supports.' })
  @ToMany('SUPPORTS', { filter: true })
  supports!: Claim[];

  @Field(() => [Claim], { description: 'Claims that support it.' })
  @FromMany('SUPPORTS', { filter: true })
  supportedBy!: Claim[];

  @Field(() => [Claim], { description: 'Claims that answer it otherwise: that narrow, complete, re-attribute, correct or update it.' })
  @FromMany('QUALIFIES', { filter: true })
  qualifiedBy!: Claim[];

  @Field(() => [Claim], { description: 'Claims that give another value for the same field of the same record.' })
  @ToMany('COMPETES_WITH', { filter: true })
  rivals!: Claim[];

  @Field(() => Quantity, { nullable: true, description: 'The lowest and the highest figure among the claim and its rivals of the same unit; null where no figure competes with it. A bound that one of them leaves open is null.' })
  @Requires('{ value { low high unit } rivals { value { low high unit } } }')
  spread!: Quantity | null;

  @Field(() => Boolean, { nullable: true, description: 'True when another value competes with it, another claim contradicts it, or its verdict is DISPUTED or CONTRADICTED.' })
  @Stored({ filter: true, groups: true })
  disputed!: boolean | null;

  @Field(() => [Claim], { description: 'The claims that it was taken from: what its document or speaker cites.' })
  @ToMany('RESTS_ON', { orderBy: 'position', filter: true })
  restsOn!: Claim[];

  @Field(() => [Claim], { description: 'The claims that were taken from it.' })
  @FromMany('RESTS_ON')
  restedOnBy!: Claim[];

  @Field(() => [Claim], { description: 'All that it rests on, to any depth, the nearest first; their own `restsOn` says how they hang together.' })
  @ToMany('RESTS_ON', { toAnyDepth: true })
  chain!: Claim[];

  @Field(() => [ID], { description: 'Global ids of those who bear it out in the end: what it rests on is followed to where it rests on nothing more; there, the speaker, else the outlet, the document or the sources (those that were read, if any was). A person counts as the organization they belong to, a document as who published it, a copy or a report of a source as that source.' })
  @Stored({ reads: 'list' })
  origins!: string[];

  @Field(() => Int, { description: 'How many independent origins stand behind it and the claims that support it as a whole (who only bears out the lower bound of a range does not count): five reports that rest on one source count as one.' })
  @Requires('{ origins supportedBy { origins stance } }')
  independentSourceCount!: number;

  @Field(() => String, { nullable: true, description: 'The day on which this value first became public, as exactly as known: the earliest publication among those that say the same and what they rest on; null where none carries a date.' })
  @Stored({ filter: true, sort: true })
  firstPublicOn!: string | null;

  @Field(() => Verdict, { nullable: true, description: 'How other public sources judge it.' })
  @Stored({ filter: true, groups: true })
  verdict!: string | null;

  @Field(() => Confidence, { nullable: true, description: 'How sure the verdict is.' })
  @Stored()
  verdictConfidence!: string | null;

  @Field(() => String, { nullable: true, description: 'The reasons of the verdict.' })
  @Stored()
  verdictNote!: string | null;

  @Field(() => [SourceReference], { description: 'What the verdict rests on; where the claim itself is made, `sources` says.' })
  @ToMany('EVIDENCED_BY', { orderBy: 'position' })
  evidence!: SourceReference[];

  @Field(() => ClaimRank, { description: 'PREFERRED is what the record shows; the others compete with it.' })
  @Stored({ filter: true, groups: true })
  rank!: string;

  @Field(() => Confidence, { nullable: true, description: 'How well the claim is supported, as its record grades it.' })
  @Stored()
  confidence!: string | null;

  @Field(() => SourceScope, { description: 'FIELD when the source was read for this field, RECORD when it was read for the record as a whole, or not read.' })
  @Stored()
  sourceScope!: string;

  @Field(() => SourceCheck, { nullable: true, description: 'Whether a source was read for it, or it was written from memory.' })
  @Stored({ filter: true, groups: true })
  check!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True when the value is an estimate of press, analysts or a teardown, not a publication of the one who would know. Noted of the values of records; of what somebody says in a document it is always false, since nobody noted it.' })
  @Stored()
  estimated!: boolean | null;

  @Field(() => String, { nullable: true, description: 'When it was published, as exactly as known (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`); null when the source carries no date.' })
  @Stored({ filter: true, sort: true, groups: 'year' })
  publishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Since when it was known, as the sources that were read bear out; null means UNKNOWN, never a guess: where a source has no date, or was not opened.' })
  @Stored({ filter: true, sort: true })
  knownSince!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day from which `knownAt` takes it in: when the first of its sources that carry a date was out (of a month or a year: its last day), or the later day on which the value was looked up. Null when no source carries a date, and for organizations, persons, countries and the like already when one carries none: then it is taken in with its record.' })
  @Stored({ filter: true, sort: true })
  recordedFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day from which it stood no more, since what corrects it was published; null while it stands.' })
  @Stored({ reads: 'open-end' })
  recordedUntil!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day for which it is claimed; null when the claim does not say.' })
  @Stored()
  validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day after the last for which it is claimed; null when open.' })
  @Stored({ reads: 'open-end' })
  validUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'The day of what it tells of, as exactly as known.' })
  @Stored()
  eventOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;

  @Field(() => [SourceReference], { description: 'Where it is said.' })
  @ToMany('CITES', { orderBy: 'position', filter: true })
  sources!: SourceReference[];
}

export const ClaimConnection = connectionOf('Claim', () => Claim, { grouped: true });

Field(() => [Claim], { description: 'Who says what about this record, ordered by field. The preferred claim of a field is the value that the record shows. `field` is named as in the seed: `dieAreaMm2`, `quantity`, `densePerformance.fp16`.' })(Sourced.prototype, 'claims');
HoldersOf('Claim', 'subjectId', { equals: { field: { property: 'field', as: predicateOf } }, filter: true })(Sourced.prototype, 'claims');
Field(() => ClaimConnection, { description: 'The same as pages: filtered, sorted, counted and grouped.' })(Sourced.prototype, 'claimsAbout');
PagesOfHolders('Claim', 'subjectId')(Sourced.prototype, 'claimsAbout');
