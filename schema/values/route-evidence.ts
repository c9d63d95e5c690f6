import { Field, ObjectType } from 'type-graphql';
import { Route } from '../enums/law-enums.ts';
import { Stored, ToMany } from '../mapping/graph-decorators.ts';
import { Source } from '../nouns/source.ts';

@ObjectType({ description: 'One way in which the hardware could be had, with its evidence.', simpleResolvers: true })
export class RouteEvidence {
  @Field(() => Route, { description: 'The route.' })
  @Stored()
  route!: string;

  @Field(() => [Source], { description: 'The sources that say so; empty for UNKNOWN.' })
  @ToMany('CITES', { orderBy: 'position' })
  evidence!: Source[];
}
