import { Field, ObjectType } from 'type-graphql';
import { Route } from '../enums/law-enums.ts';
import { Nominally, Reference } from '../mapping/graph-decorators.ts';
import { Acquisition } from '../nouns/acquisition.ts';
import { Source } from '../nouns/source.ts';

@ObjectType({ description: 'One way in which the hardware could be had, with its evidence.', simpleResolvers: true })
export class TimelineRoute {
  @Field(() => Route, { description: 'The route.' })
  route!: string;

  @Field(() => Acquisition, { nullable: true, description: 'The purchase that gives it; null for DOMESTIC and UNKNOWN.' })
  @Reference('Acquisition', 'acquisitionId')
  acquisition!: Acquisition | null;

  @Field(() => [Source], { description: 'The sources that say so; empty for UNKNOWN.' })
  @Reference('Source', 'evidenceIds', { many: true })
  @Nominally(3)
  evidence!: Source[];
}
