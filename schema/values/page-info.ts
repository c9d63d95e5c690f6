import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands (Relay cursor connections).', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'There are rows after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'There are rows before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null on an empty page.' })
  endCursor!: string | null;
}
