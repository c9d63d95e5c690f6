import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../scalars/date.ts';

@ObjectType({ description: 'What the listings in the graph cover as a whole, whatever the page: who is not among them may still have been listed.', simpleResolvers: true })
export class ListingCoverage {
  @Field(() => DateScalar, { nullable: true, description: 'The day of the snapshot of the lists from which the listings come, the earliest where they were checked on several days. What changed after it is missing.' })
  snapshotOn!: string | null;

  @Field(() => Boolean, { description: 'Whether parties that were removed from a list before that day are covered. False: a snapshot has no one who was removed before it, so they are missing for every day, also while they were listed.' })
  removalsCovered!: boolean;
}
