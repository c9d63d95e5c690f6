import { Field, ObjectType } from 'type-graphql';
import { ModelRelation } from '../enums/fact-enums.ts';
import { OnRelationship, Target } from '../mapping/graph-decorators.ts';
import { Model } from '../nouns/model.ts';

@ObjectType({ description: 'A model that another rests on, and how.', simpleResolvers: true })
export class Lineage {
  @Field(() => Model, { description: 'The model it rests on.' })
  @Target()
  model!: Model;

  @Field(() => ModelRelation, { nullable: true, description: 'How it rests on it.' })
  @OnRelationship()
  kind!: string | null;
}
