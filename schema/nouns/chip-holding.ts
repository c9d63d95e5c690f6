import { Field, Float, ObjectType } from 'type-graphql';
import { HoldingBreakdown, HoldingSpan } from '../enums/cluster-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Pages, Parts, Stored, ToMany, ToOne } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { Quantity } from '../values/quantity.ts';
import { ChipFamily } from './chip-family.ts';
import { Chip } from './chip.ts';
import { Node } from './node.ts';
import { Organization } from './organization.ts';
import { Sourced } from './sourced.ts';

@ObjectType({
  description: 'An estimate of the AI chips of one owner, in a quarter or up to its end: of one type, or of one designer. Source: Epoch AI, AI Chip Owners (https://epoch.ai/data/ai-chip-owners), CC BY 4.0: credit Epoch AI where it is shown. '
    + 'All figures are modeled from sales and statements. `span` and `breakdown` cut the same chips in several ways: add up only records that are alike in both.',
  implements: [Node, Sourced], simpleResolvers: true,
})
@Noun('ChipHolding', {
  OWNER: { along: 'owner', description: 'By owner.' },
  DESIGNER: { along: 'designer', description: 'By who designs the chips.' },
  CHIP: { along: 'chip', description: 'By the exact chip; null where only a family, or nothing, is named.' },
  CHIP_FAMILY: { along: ['chip.families', 'family'], description: 'By the family of the chip, or the family that the source names in its place.' },
  CHIP_VENDOR: { along: 'chip.vendor', description: 'By who designs the exact chip.' },
  CONTROL_STATUS: { along: 'chip.status', description: 'By what the law said of the exact chip for one destination on a day (`controlStatus`); null where none is known.' },
}, { overlap: 'the records cut the same chips in several ways (`span`, `breakdown`)' })
export class ChipHolding extends Sourced {
  @Field(() => String, { description: 'Name of the estimate: owner, chips and time.' })
  @Stored({ filter: true, sort: true, folded: 'nameFolded' })
  name!: string;

  @Field(() => Organization, { nullable: true, description: 'Who holds them; null where the source means a group ("China", "China (smuggled)", "Other").' })
  @ToOne('HELD_BY', { filter: true, sort: true })
  owner!: Organization | null;

  @Field(() => String, { nullable: true, description: 'The owner or group in the words of the source.' })
  @Stored({ filter: true })
  ownerAsStated!: string | null;

  @Field(() => HoldingBreakdown, { nullable: true, description: 'What it counts: one type of chip, or all chips of one designer.' })
  @Stored({ filter: true })
  breakdown!: string | null;

  @Field(() => HoldingSpan, { nullable: true, description: 'Whether it counts one quarter, or all until its end.' })
  @Stored({ filter: true })
  span!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the time that it covers.' })
  @Stored({ filter: true })
  fromDate!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day after the last one: 2025-01-01 for what runs through the fourth quarter of 2024.' })
  @Stored({ filter: true, sort: true })
  untilDate!: string | null;

  @Field(() => Organization, { nullable: true, description: 'Who designs the chips.' })
  @ToOne('OF_DESIGNER', { filter: true })
  designer!: Organization | null;

  @Field(() => Chip, { nullable: true, description: 'The exact chip; null when the source names only a family, or what no record is known by.' })
  @ToOne('OF_CHIP', { filter: true, candidates: 'CANDIDATE_CHIP', sort: true })
  chip!: Chip | null;

  @Field(() => ChipFamily, { nullable: true, description: 'The family that the source names.' })
  @ToOne('OF_FAMILY', { filter: true })
  family!: ChipFamily | null;

  @Field(() => [Chip], { description: 'The chips that a family-level wording may mean.' })
  @ToMany('CANDIDATE_CHIP', { orderBy: 'position' })
  candidates!: Chip[];

  @Field(() => String, { nullable: true, description: 'The type of chip in the words of the source; null where it counts all chips of a designer.' })
  @Stored({ filter: true })
  chipAsStated!: string | null;

  @Field(() => Float, { nullable: true, description: 'Chips, median estimate.' })
  @Stored({ filter: true, sort: true })
  chipCount!: number | null;

  @Field(() => Quantity, { nullable: true, description: 'Chips, from the 5th to the 95th percentile.' })
  @Parts({ low: 'chipCountLow', high: 'chipCountHigh' }, ['chipCountLow', 'chipCountHigh'], { constants: { unit: 'chips' } })
  chipCountRange!: Quantity | null;

  @Field(() => Float, { nullable: true, description: 'Computing power as a number of H100 chips, median estimate.' })
  @Stored({ filter: true, sort: true })
  h100Equivalents!: number | null;

  @Field(() => Quantity, { nullable: true, description: 'Computing power as a number of H100 chips, from the 5th to the 95th percentile.' })
  @Parts({ low: 'h100EquivalentsLow', high: 'h100EquivalentsHigh' }, ['h100EquivalentsLow', 'h100EquivalentsHigh'], { constants: { unit: 'H100 equivalents' } })
  h100EquivalentsRange!: Quantity | null;

  @Field(() => Float, { nullable: true, description: 'Thermal design power of all these chips in MW, median estimate; the rest of the servers and of the facility comes on top.' })
  @Stored()
  powerMW!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True where the source calls it incomplete; null where it does not say.' })
  @Stored()
  incomplete!: boolean | null;

  @Field(() => [String], { description: 'Pages from which the source has it.' })
  @Stored({ reads: 'list' })
  links!: string[];

  @Field(() => DateScalar, { nullable: true, description: 'The day of the first table of the source that has it no more; its values are those of the last that had it. Null while it is there: ask for `{ isNull: true }` before adding anything up.' })
  @Stored({ filter: true, groups: false })
  vanishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;
}

export const ChipHoldingConnection = connectionOf('ChipHolding', () => ChipHolding, { grouped: true });

Field(() => ChipHoldingConnection, { description: 'Estimates of the AI chips that it holds. They cut the same chips in several ways: see `span` and `breakdown`.' })(Organization.prototype, 'chipHoldings');
Pages('HELD_BY', 'in', { filter: true })(Organization.prototype, 'chipHoldings');
