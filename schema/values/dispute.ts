import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PositionBasis, SettlingKind, Stance, Verdict } from '../enums/provenance-enums.ts';
import { Nominally, Reference } from '../mapping/graph-decorators.ts';
import { Claim } from '../nouns/claim.ts';
import { ClaimValue } from './claim-value.ts';
import { Quantity } from './quantity.ts';

@ObjectType({ description: 'Who holds a position: a person, an organization, a document or the publisher of a source.', simpleResolvers: true })
export class PositionHolder {
  @Field(() => String, { description: 'Name, as recorded or as stated.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'Global id of the record; null where there is none.' })
  id!: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the document that ascribes it to the holder, where somebody else published it; whether the holder truly says so is for the verdicts of its claims.' })
  retoldIn!: string | null;
}

@ObjectType({ description: 'What would decide between positions, worked out from what is recorded of their claims.', simpleResolvers: true })
export class Settling {
  @Field(() => SettlingKind, { description: 'What sort of thing is missing.' })
  kind!: string;

  @Field(() => String, { description: 'What it is.' })
  text!: string;
}

@ObjectType({ description: 'One answer to a question: the claims that say the same of the same, a month or a year counting as a day of it that others name.', simpleResolvers: true })
export class Position {
  @Field(() => ClaimValue, { description: 'What it says.' })
  value!: ClaimValue;

  @Field(() => [String], { description: 'What its figure counts or its statement names (chips, families, organizations).' })
  objects!: string[];

  @Field(() => ID, { description: 'Global id of whom it speaks: the subject asked about, or another of whom a claim speaks on which one about the subject rests.' })
  subjectId!: string;

  @Field(() => Boolean, { description: 'True for the value that the record shows.' })
  isPreferred!: boolean;

  @Field(() => [PositionHolder], { description: 'Who holds it: the speakers; where nobody is recorded as speaking, the outlet, the document, or who published the sources.' })
  heldBy!: PositionHolder[];

  @Field(() => String, { nullable: true, description: 'Since when somebody is known to hold it, as exactly as known; null where no source that was read carries a date.' })
  since!: string | null;

  @Field(() => [PositionBasis], { description: 'On what it rests.' })
  basis!: string[];

  @Field(() => [Stance], { description: 'How its claims stand to those that they answer.' })
  stances!: string[];

  @Field(() => [Verdict], { description: 'How other public sources judge its claims, as far as they were checked.' })
  verdicts!: string[];

  @Field(() => [ID], { description: 'Global ids of those who bear its claims out in the end (`Claim.origins`).' })
  origins!: string[];

  @Field(() => Int, { description: 'How many independent origins its claims have: five reports that rest on one source count as one.' })
  independentSourceCount!: number;

  @Field(() => [Claim], { description: 'The claims that take it.' })
  @Nominally(5)
  @Reference('Claim', 'claimIds', { many: true })
  claims!: Claim[];
}

@ObjectType({ description: 'A question on which claims differ: each position with who holds it, since when, on what basis, and what would settle it.', simpleResolvers: true })
export class Dispute {
  @Field(() => ID, { description: 'Global id of the record that the question is about.' })
  subjectId!: string;

  @Field(() => String, { description: 'Its name or title.' })
  subjectName!: string;

  @Field(() => String, { description: 'The field, as its claims have it.' })
  field!: string;

  @Field(() => Boolean, { description: 'True when a claim of the field is disputed (another value competes with it, somebody contradicts it, or its verdict says so), or somebody contradicts one that was not known on the day.' })
  isDisputed!: boolean;

  @Field(() => Quantity, { nullable: true, description: 'The lowest and the highest figure among the claims of the field, of the unit that most of them have; a bound that one leaves open is null; null where fewer than two give one. Figures of another field, which answer these, are in the positions.' })
  spread!: Quantity | null;

  @Field(() => [Position], { description: 'The positions: what the record shows first, then what the subject itself says, then what no verdict contradicts, the more independent origins, the older.' })
  @Nominally(10)
  positions!: Position[];

  @Field(() => [Claim], { description: 'What was said in answer to its claims and is no position of its own: what qualifies, reattributes or supersedes them, or speaks of another record.' })
  @Nominally(3)
  @Reference('Claim', 'contextIds', { many: true })
  context!: Claim[];

  @Field(() => [Settling], { description: 'What would settle it, worked out from what is recorded of its claims; empty where it is not disputed or there is but one position.' })
  wouldSettle!: Settling[];
}
