import { Field, Float, ObjectType } from 'type-graphql';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Stored, ToOne } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { DataCenter } from './data-center.ts';
import { Node } from './node.ts';
import { Sourced } from './sourced.ts';

@ObjectType({ description: 'What a data center is from one day until its next state, half-open. Source: Epoch AI, Frontier Data Centers, CC BY 4.0.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('DataCenterState', {
  DATA_CENTER: { along: 'dataCenter', description: 'By data center.' },
  COUNTRY: { along: 'dataCenter.country', description: 'By the country in which it stands, ISO 3166-1 alpha-2.' },
}, { overlap: 'the records are successive states of the same data centers' })
export class DataCenterState extends Sourced {
  @Field(() => DataCenter, { description: 'The data center.' })
  @ToOne('STATE_OF', { filter: true, sort: true })
  dataCenter!: DataCenter;

  @Field(() => DateScalar, { nullable: true, description: 'Its first day. Some are estimated from an image or a usual time of building: `constructionStatus` says so.' })
  @Stored({ filter: true, sort: true })
  fromDate!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the next state; null for the last one.' })
  @Stored({ filter: true, reads: 'open-end' })
  untilDate!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True where it lay after the day of the table that tells of it: what is expected, and not what was seen.' })
  @Stored({ filter: true })
  expected!: boolean | null;

  @Field(() => String, { nullable: true, description: 'What was built or runs, in the words of the source.' })
  @Stored()
  constructionStatus!: string | null;

  @Field(() => Float, { nullable: true, description: 'Power of the whole facility in MW.' })
  @Stored({ filter: true, sort: true })
  powerMW!: number | null;

  @Field(() => Float, { nullable: true, description: 'Computing power as a number of H100 chips.' })
  @Stored({ filter: true, sort: true })
  h100Equivalents!: number | null;

  @Field(() => Float, { nullable: true, description: 'Dense peak rate in formats of 8 bits, in TOPS (10^12 operations a second).' })
  @Stored()
  peak8BitTops!: number | null;

  @Field(() => Float, { nullable: true, description: 'Buildings that run.' })
  @Stored()
  buildingsOperational!: number | null;

  @Field(() => Float, { nullable: true, description: 'Capital spent until then, in billions of U.S. dollars of 2025.' })
  @Stored()
  capitalCost2025UsdBillions!: number | null;

  @Field(() => Float, { nullable: true, description: 'What of it went into computers, in billions of U.S. dollars of 2025.' })
  @Stored()
  computeCost2025UsdBillions!: number | null;

  @Field(() => Float, { nullable: true, description: 'What of it went into construction, in billions of U.S. dollars of 2025.' })
  @Stored()
  constructionCost2025UsdBillions!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the first table of the source that has it no more; its values are those of the last that had it. Null while it is there: ask for `{ isNull: true }` before adding anything up.' })
  @Stored({ filter: true, groups: false })
  vanishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;
}

export const DataCenterStateConnection = connectionOf('DataCenterState', () => DataCenterState, { grouped: true });
