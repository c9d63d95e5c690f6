import { Field, ObjectType } from 'type-graphql';
import { SourceCheck } from '../enums/provenance-enums.ts';
import { OnRelationship, Target } from '../mapping/graph-decorators.ts';
import { Source } from '../nouns/source.ts';

@ObjectType({ description: 'A source, the place in it, and whether it was read for this.', simpleResolvers: true })
export class SourceReference {
  @Field(() => Source, { description: 'The source.' })
  @Target()
  source!: Source;

  @Field(() => String, { nullable: true, description: 'The place in the source: page, section, table, paragraph.' })
  @OnRelationship()
  locator!: string | null;

  @Field(() => SourceCheck, { nullable: true, description: 'SEEN: read for it. RECALLED: written from memory.' })
  @OnRelationship()
  check!: string | null;
}
