import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../mapping/connection-of.ts';
import { FromOne, Noun, Stored } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { Node } from './node.ts';
import { Regulation } from './regulation.ts';

@ObjectType({ description: 'A paragraph of the Commerce Control List as it stood in an interval, modeled as a criterion.', implements: Node, simpleResolvers: true })
@Noun('Provision')
export class Provision extends Node {
  @Field(() => String, { description: 'Paragraph, for example `3A090.a`.' })
  @Stored({ filter: true, sort: true })
  paragraph!: string;

  @Field(() => String, { nullable: true, description: 'Export Control Classification Number.' })
  @Stored({ filter: true, sort: true })
  eccn!: string | null;

  @Field(() => String, { nullable: true, description: 'The criterion as a sentence.' })
  @Stored()
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'Citation down to the paragraph.' })
  @Stored()
  citation!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which it bites.' })
  @Stored({ filter: true, sort: true })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it no longer does; null while open.' })
  @Stored({ reads: 'open-end' })
  until!: string | null;

  @Field(() => Regulation, { nullable: true, description: 'The instrument that set it.' })
  @FromOne('HAS_PROVISION', { filter: true, sort: true })
  regulation!: Regulation | null;
}

export const ProvisionConnection = connectionOf('Provision', () => Provision);
