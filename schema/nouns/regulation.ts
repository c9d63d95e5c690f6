import { Field, ObjectType } from 'type-graphql';
import { Confidence, RegulationKind } from '../enums/fact-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { FromMany, Noun, Pages, Stored, ToMany, ToOne } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { EffectiveDate } from '../values/effective-date.ts';
import { Interval } from '../values/interval.ts';
import { Criterion } from './criterion.ts';
import { Document } from './document.ts';
import { ListingConnection } from './listing.ts';
import { Node } from './node.ts';
import { Provision } from './provision.ts';
import { Sourced } from './sourced.ts';

@ObjectType({ description: 'An instrument of law or policy: rule, letter, guidance, bill, proclamation, or a measure of another state.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('Regulation')
export class Regulation extends Sourced {
  @Field(() => String, { description: 'Title.' })
  @Stored({ filter: true, sort: true, folded: 'titleFolded' })
  title!: string;

  @Field(() => RegulationKind, { nullable: true, description: 'What sort of instrument.' })
  @Stored({ filter: true, groups: true })
  kind!: string | null;

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  @Stored({ groups: true })
  issuer!: string | null;

  @Field(() => String, { nullable: true, description: 'Whose law it is: ISO 3166-1 alpha-2, or EU.' })
  @Stored({ filter: true, groups: true })
  jurisdiction!: string | null;

  @Field(() => String, { nullable: true, description: 'Official citation, for example `88 FR 73458`.' })
  @Stored({ filter: true, sort: true })
  citation!: string | null;

  @Field(() => String, { nullable: true, description: 'Federal Register document number.' })
  @Stored()
  frDocumentNumber!: string | null;

  @Field(() => Document, { nullable: true, description: 'That document, where it is on record.' })
  @ToOne('PUBLISHED_IN')
  document!: Document | null;

  @Field(() => String, { nullable: true, description: 'Docket number.' })
  @Stored()
  docket!: string | null;

  @Field(() => String, { nullable: true, description: 'Regulation Identifier Number.' })
  @Stored()
  rin!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was announced or released.' })
  @Stored({ filter: true, sort: true })
  announcedDate!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was published.' })
  @Stored({ filter: true, sort: true })
  publishedDate!: string | null;

  @Field(() => [EffectiveDate], { description: 'Every effective or compliance date with what it is for.' })
  @Stored({ reads: 'json' })
  effectiveDates!: EffectiveDate[];

  @Field(() => DateScalar, { nullable: true, description: 'First effective day. Derived from effectiveDates.' })
  @Stored({ filter: true, sort: true })
  effectiveFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it is no longer in effect; null while open.' })
  @Stored({ filter: true, sort: true, reads: 'open-end' })
  effectiveUntil!: string | null;

  @Field(() => [Interval], { description: 'Half-open intervals in which it was stayed.' })
  @Stored({ reads: 'json' })
  suspendedPeriods!: Interval[];

  @Field(() => String, { nullable: true, description: 'Status in the words of the record.' })
  @Stored()
  statusAsStated!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of that status.' })
  @Stored({ groups: false })
  statusAsOf!: string | null;

  @Field(() => String, { nullable: true, description: 'Destinations, items and parties as recorded, as JSON text.' })
  @Stored()
  scope!: string | null;

  @Field(() => String, { nullable: true, description: 'What it does.' })
  @Stored()
  summary!: string | null;

  @Field(() => Confidence, { nullable: true, description: 'How well the record is supported.' })
  @Stored({ filter: true })
  confidence!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;

  @Field(() => [Regulation], { description: 'Instruments that it amends.' })
  @ToMany('AMENDS', { filter: true })
  amends!: Regulation[];

  @Field(() => [Regulation], { description: 'Instruments that amend it.' })
  @FromMany('AMENDS')
  amendedBy!: Regulation[];

  @Field(() => [Regulation], { description: 'Instruments that it replaces.' })
  @ToMany('SUPERSEDES', { filter: true })
  supersedes!: Regulation[];

  @Field(() => [Regulation], { description: 'Instruments that replace it.' })
  @FromMany('SUPERSEDES')
  supersededBy!: Regulation[];

  @Field(() => Regulation, { nullable: true, description: 'The instrument that rescinds it.' })
  @ToOne('RESCINDED_BY', { filter: true })
  rescindedBy!: Regulation | null;

  @Field(() => String, { nullable: true, description: 'What rescinds it in the words of the record, where that is no instrument on record.' })
  @Stored()
  rescindedByAsStated!: string | null;

  @Field(() => [Provision], { description: 'Its paragraphs that are modeled as criteria: what determinations evaluate.' })
  @ToMany('HAS_PROVISION', { orderBy: 'position', filter: true })
  provisions!: Provision[];

  @Field(() => [Criterion], { description: 'Its criteria as recorded; a criterion that is not also under `provisions` is not evaluated.' })
  @ToMany('HAS_CRITERION', { orderBy: 'position' })
  criteria!: Criterion[];

  @Field(() => ListingConnection, { description: 'Listings that it imposed.' })
  @Pages('IMPOSED_BY', 'in', { filter: true, sort: true })
  listings!: unknown;
}

export const RegulationConnection = connectionOf('Regulation', () => Regulation, { grouped: true });
