import { Field, ID, ObjectType } from 'type-graphql';
import { ControlStatus, Enforcement, MeasureEffect, ReviewPolicy, TestOutcome } from '../enums/law-enums.ts';
import { Nominally, Reference } from '../mapping/graph-decorators.ts';
import { Country } from '../nouns/country.ts';
import { Listing } from '../nouns/listing.ts';
import { Organization } from '../nouns/organization.ts';
import { Regulation } from '../nouns/regulation.ts';
import { CountryCode } from '../scalars/country-code.ts';
import { DateScalar } from '../scalars/date.ts';
import { Guidance, LegalCitation, MissingFact, TraceStep, Unmodelled } from './determination-values.ts';

@ObjectType({ description: 'Whether the item is subject to the EAR at all: a test of its own.', simpleResolvers: true })
export class SubjectToEar {
  @Field(() => TestOutcome, { description: 'TRUE for a U.S. design and for what lies in the United States; UNKNOWN for others (de minimis content, foreign direct product).' })
  value!: string;

  @Field(() => String, { description: 'On what that rests (15 CFR 734.3, 734.4, 734.9).' })
  basis!: string;
}

@ObjectType({ description: 'A condition of the license review policy, with what is known of it.', simpleResolvers: true })
export class ReviewPolicyCondition {
  @Field(() => String, { description: 'The condition in words.' })
  text!: string;

  @Field(() => TestOutcome, { description: 'Whether it is met; UNKNOWN for what only the parties know.' })
  met!: string;

  @Field(() => String, { description: 'Where it is set.' })
  citation!: string;
}

@ObjectType({ description: 'A license exception that could be used if its conditions are met. The requirement stands: the status stays LICENSE_REQUIRED.', simpleResolvers: true })
export class AvailableLicenseException {
  @Field(() => String, { description: 'Its symbol: NAC, ACA, HBM, AIA, ACM, LPP.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [String], { description: 'Its conditions.' })
  conditions!: string[];

  @Field(() => [String], { description: 'Facts that are not recorded, on which it hangs whether the item may use it, named as in `MissingFact.field`; empty where that is known.' })
  hangsOn!: string[];

  @Field(() => String, { description: 'Section of 15 CFR part 740 and the rule that made it so.' })
  citation!: string;

  @Field(() => Regulation, { nullable: true, description: 'The instrument that made it so.' })
  @Reference('Regulation', 'regulationId')
  regulation!: Regulation | null;
}

@ObjectType({ description: 'A rule that the item meets, or an entry of a list that names the end user, with whether it bites.', simpleResolvers: true })
export class AppliedRule {
  @Field(() => Regulation, { nullable: true, description: 'The instrument; null for an entry of a list whose rule is not recorded.' })
  @Reference('Regulation', 'regulationId')
  regulation!: Regulation | null;

  @Field(() => Listing, { nullable: true, description: 'The entry of a list; null for a rule on the item.' })
  @Reference('Listing', 'listingId')
  listing!: Listing | null;

  @Field(() => String, { nullable: true, description: 'The paragraph that the item meets; null while it is unknown which, and for an entry of a list.' })
  paragraph!: string | null;

  @Field(() => String, { description: 'Its citation.' })
  citation!: string;

  @Field(() => Enforcement, { description: 'Whether it bites on this day.' })
  enforcement!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day for this destination or party; null where it is not known.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it no longer holds; null while open.' })
  until!: string | null;
}

@ObjectType({ description: 'A fact that takes part in keeping an item out of control.', simpleResolvers: true })
export class ExcludingFact {
  @Field(() => String, { description: 'The field of the chip.' })
  field!: string;

  @Field(() => String, { description: 'What is known of it, as the law reads it.' })
  value!: string;
}

@ObjectType({ description: 'What the export-control law of the United States said on a day about one item, destination and, where named, end user. Computed for the question, never stored. It is research, not legal advice.', simpleResolvers: true })
export class Determination {
  @Field(() => DateScalar, { description: 'The day whose law is applied.' })
  asOf!: string;

  @Field(() => DateScalar, { description: 'The day of knowledge: what was known by then.' })
  knownAt!: string;

  @Field(() => Country, { nullable: true, description: 'The destination.' })
  @Reference('Country', 'destinationId')
  destination!: Country | null;

  @Field(() => CountryCode, { description: 'The country from which it is exported, ISO 3166-1 alpha-2.' })
  exportedFrom!: string;

  @Field(() => Organization, { nullable: true, description: 'Who exports: the chip’s vendor where none is named. Letters bind their addressees only. Null while unknown.' })
  @Reference('Organization', 'exporterId')
  exporter!: Organization | null;

  @Field(() => Organization, { nullable: true, description: 'The end user; null where none is named, and controls on end users are then left out.' })
  @Reference('Organization', 'endUserId')
  endUser!: Organization | null;

  @Field(() => ControlStatus, { description: 'What bites and is enforced.' })
  status!: string;

  @Field(() => ControlStatus, { nullable: true, description: 'What the text of the Code of Federal Regulations says, where that differs from what is enforced; null where it does not.' })
  codifiedStatus!: string | null;

  @Field(() => [ControlStatus], { description: 'Every status that missing and disputed facts leave possible; the status itself when it is determined.' })
  possibleStatuses!: string[];

  @Field(() => SubjectToEar, { description: 'Whether it is subject to the EAR, and on what that rests.' })
  subjectToEar!: SubjectToEar;

  @Field(() => String, { nullable: true, description: 'The integrated circuit’s entry, whatever the status (`3A090.a`); null when it meets none or it is unknown which.' })
  eccn!: string | null;

  @Field(() => String, { nullable: true, description: 'Its paragraph, down to the number (`3A090.a.1`).' })
  paragraph!: string | null;

  @Field(() => [String], { description: 'Entries under which a card, module, computer or system that contains it is classified: 4A090, or the .z paragraph of the entry that otherwise describes it.' })
  alsoClassified!: string[];

  @Field(() => ReviewPolicy, { nullable: true, description: 'How an application is reviewed; null where no license is required, where none is recorded, or where it is unknown which holds.' })
  reviewPolicy!: string | null;

  @Field(() => [ReviewPolicyCondition], { description: 'The conditions of that policy.' })
  @Nominally(3)
  reviewPolicyConditions!: ReviewPolicyCondition[];

  @Field(() => [AvailableLicenseException], { description: 'License exceptions that could be used if their conditions are met. None where part 744 or 746 asks, or may ask, for a license too (an entry of a list, a letter, an embargo: 15 CFR 740.2, 740.8(b)(1), 744.11(a)).' })
  @Nominally(1)
  exceptions!: AvailableLicenseException[];

  @Field(() => Regulation, { nullable: true, description: 'The instrument by which the answer is as it is: the requirement that asks for a license, or what leaves it open.' })
  @Reference('Regulation', 'decidedById')
  decidedBy!: Regulation | null;

  @Field(() => [AppliedRule], { description: 'The rules that hit, with whether they bite: also those that only stand in the text, and entries that name the end user.' })
  @Nominally(3)
  rules!: AppliedRule[];

  @Field(() => [Guidance], { description: 'Official guidance beside it.' })
  @Nominally(1)
  guidance!: Guidance[];

  @Field(() => String, { description: 'The reasons in sentences.' })
  explanation!: string;

  @Field(() => [TraceStep], { description: 'Every test, with value, threshold, outcome and signed headroom.' })
  @Nominally(6)
  trace!: TraceStep[];

  @Field(() => [MissingFact], { description: 'Facts that are missing or disputed, and what each would decide.' })
  @Nominally(2)
  missingFacts!: MissingFact[];

  @Field(() => [ExcludingFact], { nullable: true, description: 'On request: the fewest facts of the item that alone settle that it is NOT_CONTROLLED, whatever the others may be; null where it is not kept out.' })
  smallestExcludingFacts!: ExcludingFact[] | null;

  @Field(() => [Unmodelled], { description: 'Law that is not modeled and may bear on it; law of other states is named, never silent.' })
  @Nominally(2)
  unmodelled!: Unmodelled[];

  @Field(() => [LegalCitation], { description: 'The law that the answer rests on.' })
  @Nominally(3)
  citations!: LegalCitation[];

  @Field(() => Boolean, { description: 'True where the day lies before the chip’s release.' })
  beforeRelease!: boolean;
}

@ObjectType({ description: 'What one criterion of a measure says of an item on a day: a duty, an investment rule, a presumption, a control of weights. No part of a status.', simpleResolvers: true })
export class MeasureOutcome {
  @Field(() => ID, { description: 'Id of the measure in the law of this graph.' })
  id!: string;

  @Field(() => Regulation, { nullable: true, description: 'The instrument.' })
  @Reference('Regulation', 'regulationId')
  regulation!: Regulation | null;

  @Field(() => String, { description: 'Whose law.' })
  jurisdiction!: string;

  @Field(() => MeasureEffect, { description: 'What follows where the criterion is met.' })
  effect!: string;

  @Field(() => String, { nullable: true, description: 'The paragraph, for an entry of the control list.' })
  paragraph!: string | null;

  @Field(() => String, { description: 'What the measure says, in our words.' })
  text!: string;

  @Field(() => String, { description: 'Its citation.' })
  citation!: string;

  @Field(() => TestOutcome, { description: 'Whether the criterion is met.' })
  outcome!: string;

  @Field(() => Enforcement, { description: 'Whether it bites on the day.' })
  enforcement!: string;

  @Field(() => [TraceStep], { description: 'Every test, with value, threshold, outcome and signed headroom.' })
  @Nominally(6)
  trace!: TraceStep[];
}
