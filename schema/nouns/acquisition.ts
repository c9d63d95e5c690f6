import { Field, Float, ObjectType } from 'type-graphql';
import { AcquisitionStatus, Confidence } from '../enums/fact-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Parts, Stored, Target, ToMany } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { ImpreciseInterval } from '../values/interval.ts';
import { Quantity, quantityParts } from '../values/quantity.ts';
import { RouteEvidence } from '../values/route-evidence.ts';
import { ChipFamily } from './chip-family.ts';
import { Chip } from './chip.ts';
import { Claim } from './claim.ts';
import { Node } from './node.ts';
import { Organization } from './organization.ts';
import { Sourced } from './sourced.ts';
import { AcquisitionComponent } from '../values/acquisition-component.ts';

@ObjectType({ description: 'A purchase, delivery, rental or stockpile of chips, claimed, reported or confirmed.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('Acquisition', {
  ACQUIRER: { along: 'acquirers', description: 'By who acquired.' },
  ACQUIRER_COUNTRY: { along: 'acquirers.country', description: 'By the country of an acquirer’s headquarters, ISO 3166-1 alpha-2.' },
  SUPPLIER: { along: 'suppliers', description: 'By who supplied.' },
  CHIP: { along: 'chips', description: 'By exact chip; null where only a family, or nothing, is named.' },
})
export class Acquisition extends Sourced {
  @Field(() => String, { description: 'What it is, in a line.' })
  @Stored({ filter: true, sort: true, folded: 'titleFolded' })
  title!: string;

  @Field(() => [Organization], { description: 'Who acquired.' })
  @ToMany('ACQUIRED_BY', { orderBy: 'position', filter: true })
  acquirers!: Organization[];

  @Field(() => [String], { description: 'The acquirers in the source’s words.' })
  @Stored({ reads: 'list' })
  acquirersAsStated!: string[];

  @Field(() => [Chip], { description: 'Exact chips.' })
  @ToMany('OF_CHIP', { orderBy: 'position', filter: true })
  chips!: Chip[];

  @Field(() => [ChipFamily], { description: 'Families, where the source names no exact chip.' })
  @ToMany('OF_FAMILY', { orderBy: 'position', filter: true })
  families!: ChipFamily[];

  @Field(() => [Chip], { description: 'Chips that a wording may mean.' })
  @ToMany('CANDIDATE_CHIP', { orderBy: 'position', filter: true })
  candidates!: Chip[];

  @Field(() => [String], { description: 'The chips in the source’s words.' })
  @Stored({ reads: 'list' })
  chipsAsStated!: string[];

  @Field(() => [Organization], { description: 'Who supplied.' })
  @ToMany('SUPPLIED_BY', { orderBy: 'position', filter: true })
  suppliers!: Organization[];

  @Field(() => [Organization], { description: 'Through whom.' })
  @ToMany('THROUGH', { orderBy: 'position', filter: true })
  intermediaries!: Organization[];

  @Field(() => [String], { description: 'The intermediaries in the source’s words.' })
  @Stored({ reads: 'list' })
  intermediariesAsStated!: string[];

  @Field(() => [Organization], { description: 'Who disputes it.' })
  @ToMany('DISPUTED_BY', { orderBy: 'position', filter: true })
  disputedBy!: Organization[];

  @Field(() => [String], { description: 'Who disputes it, in the source’s words.' })
  @Stored({ reads: 'list' })
  disputedByAsStated!: string[];

  @Field(() => [Claim], { description: 'Claims that speak of it, whatever they are about.' })
  @ToMany('SPOKEN_OF_IN', { orderBy: 'position' })
  relatedClaims!: Claim[];

  @Field(() => Quantity, { nullable: true, description: 'How many.' })
  @Parts(quantityParts, 'quantityUnit')
  quantity!: Quantity | null;

  @Field(() => String, { nullable: true, description: 'What the number counts.' })
  @Stored()
  quantityNote!: string | null;

  @Field(() => Quantity, { nullable: true, description: 'Value in U.S. dollars.' })
  @Parts({ low: 'valueUsdLow', high: 'valueUsdHigh' }, ['valueUsdLow', 'valueUsdHigh'], { constants: { unit: 'USD' } })
  valueUsd!: Quantity | null;

  @Field(() => String, { nullable: true, description: 'What the value counts.' })
  @Stored()
  valueNote!: string | null;

  @Field(() => ImpreciseInterval, { description: 'First and last day of the acquisition, half-open; a month or a year is given as its whole.' })
  @Parts({ from: 'fromDate', until: 'untilDate', precision: 'datePrecision' }, 'id')
  dates!: ImpreciseInterval;

  @Field(() => DateScalar, { nullable: true, description: 'First day; the key to sort and filter by.' })
  @Stored({ filter: true, sort: true })
  fromDate!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day after the last day.' })
  @Stored({ filter: true, sort: true, reads: 'open-end' })
  untilDate!: string | null;

  @Field(() => [RouteEvidence], { description: 'How the hardware could be had, with the evidence.' })
  @Target({ asList: true })
  routes!: RouteEvidence[];

  @Field(() => String, { nullable: true, description: 'The route in the words of the record.' })
  @Stored()
  routeAsStated!: string | null;

  @Field(() => [AcquisitionComponent], { description: 'The parts, where one acquisition mixes several kinds of chip or several acquirers.' })
  @Stored({ reads: 'json' })
  components!: AcquisitionComponent[];

  @Field(() => AcquisitionStatus, { nullable: true, description: 'How far it is known to have happened.' })
  @Stored({ filter: true })
  status!: string | null;

  @Field(() => String, { nullable: true, description: 'The day of that status, as exactly as known.' })
  @Stored()
  statusAsOf!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the hardware went or stands.' })
  @Stored()
  location!: string | null;

  @Field(() => String, { nullable: true, description: 'What is known.' })
  @Stored()
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'Charges, pleas and judgments.' })
  @Stored()
  legal!: string | null;

  @Field(() => Float, { nullable: true, description: 'Penalty in U.S. dollars.' })
  @Stored()
  penaltyUsd!: number | null;

  @Field(() => Confidence, { nullable: true, description: 'How well it is supported.' })
  @Stored({ filter: true })
  confidence!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;
}

export const AcquisitionConnection = connectionOf('Acquisition', () => Acquisition, { grouped: true });
