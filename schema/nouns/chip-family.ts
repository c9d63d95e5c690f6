import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../mapping/connection-of.ts';
import { FromMany, Noun, Stored, ToOne } from '../mapping/graph-decorators.ts';
import { Chip } from './chip.ts';
import { Node } from './node.ts';
import { Organization } from './organization.ts';
import { Sourced } from './sourced.ts';

@ObjectType({ description: 'Chips that sources name together (“Hopper”, “Ascend 910 series”). A source that names only a family stays at that, with the members as candidates.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('ChipFamily')
export class ChipFamily extends Sourced {
  @Field(() => String, { description: 'Name of the family.' })
  @Stored({ filter: true, sort: true, folded: 'nameFolded' })
  name!: string;

  @Field(() => [String], { description: 'Other names, part numbers and spellings by which it is found.' })
  @Stored({ reads: 'list' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;

  @Field(() => Organization, { nullable: true, description: 'Who designs the family.' })
  @ToOne('DESIGNED_BY', { filter: true, sort: true })
  vendor!: Organization | null;

  @Field(() => [Chip], { description: 'Its members in this graph.' })
  @FromMany('MEMBER_OF', { filter: true, sort: true })
  chips!: Chip[];
}

export const ChipFamilyConnection = connectionOf('ChipFamily', () => ChipFamily);
