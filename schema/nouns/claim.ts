import { Field, ObjectType } from 'type-graphql';
import { ClaimRank, SourceCheck, SourceScope } from '../enums/provenance-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Parts, Stored, ToMany, ToOne } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { ClaimValue } from '../values/claim-value.ts';
import { SourceReference } from '../values/source-reference.ts';
import { Node } from './node.ts';
import { Speaker } from './speaker.ts';

@ObjectType({ description: 'One statement about one field of one record: what is said, by whom, where, and how it was checked.', implements: Node, simpleResolvers: true })
@Noun('Claim')
export class Claim extends Node {
  @Field(() => String, { description: 'The field it is about, named as in the seed.' })
  @Stored({ filter: true, sort: true })
  predicate!: string;

  @Field(() => ClaimValue, { description: 'What is claimed.' })
  @Parts({ text: 'valueText', low: 'valueLow', high: 'valueHigh', unit: 'valueUnit' }, 'id')
  value!: ClaimValue;

  @Field(() => ClaimRank, { description: 'PREFERRED is what the record shows; the others compete with it.' })
  @Stored({ filter: true })
  rank!: string;

  @Field(() => SourceScope, { description: 'FIELD when the source was read for this field, RECORD when it was read for the record as a whole, or not read.' })
  @Stored()
  sourceScope!: string;

  @Field(() => SourceCheck, { nullable: true, description: 'Whether a source was read for it, or it was written from memory.' })
  @Stored()
  check!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True when the value is an estimate of press, analysts or a teardown, not a publication of the one who would know.' })
  @Stored()
  estimated!: boolean | null;

  @Field(() => String, { nullable: true, description: 'When it was published, as exactly as known (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`); null when the source carries no date.' })
  @Stored({ filter: true, sort: true })
  publishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Since when it could be known; null means UNKNOWN, never a guess: where a source has no date, or was not opened.' })
  @Stored()
  knownSince!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when this graph holds it; null when not recorded.' })
  @Stored()
  recordedFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when this graph no longer holds it; null while it does.' })
  @Stored({ reads: 'open-end' })
  recordedUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;

  @Field(() => [SourceReference], { description: 'Where it is said.' })
  @ToMany('CITES', { orderBy: 'position' })
  sources!: SourceReference[];

  @Field(() => Speaker, { nullable: true, description: 'Who says it, where the record says who speaks.' })
  @ToOne('MADE_BY')
  speaker!: Speaker | null;
}

export const ClaimConnection = connectionOf('Claim', () => Claim);
