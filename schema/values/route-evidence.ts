import { Field, ObjectType } from 'type-graphql';
import { Route } from '../enums/law-enums.ts';
import { Stored, Target, ToMany } from '../mapping/graph-decorators.ts';
import { Acquisition } from '../nouns/acquisition.ts';
import { Source } from '../nouns/source.ts';

@ObjectType({ description: 'One way in which the hardware could be had, with its evidence.', simpleResolvers: true })
export class RouteEvidence {
  @Field(() => Route, { description: 'The route.' })
  @Stored({ reads: 'or-unknown' })
  route!: string;

  @Field(() => Acquisition, { nullable: true, description: 'The acquisition that gives the route, with its status, legal outcome and confidence; null for DOMESTIC and UNKNOWN.' })
  @Target()
  acquisition!: Acquisition | null;

  @Field(() => [Source], { description: 'The sources that say so; empty for UNKNOWN.' })
  @ToMany('CITES', { orderBy: 'position' })
  evidence!: Source[];
}
