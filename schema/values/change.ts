import { Field, ObjectType } from 'type-graphql';
import { ChangeKind, ClaimRank } from '../enums/provenance-enums.ts';
import { ByResponseName } from '../mapping/graph-decorators.ts';
import { Claim } from '../nouns/claim.ts';
import { Sourced } from '../nouns/sourced.ts';
import { DateScalar } from '../scalars/date.ts';
import { SafeInt } from '../scalars/safe-int.ts';
import { ClaimValue } from './claim-value.ts';
import { PageInfo } from './page-info.ts';

@ObjectType({ description: 'One thing that the dataset learned, or learned to say otherwise.', simpleResolvers: true })
export class Change {
  @Field(() => ChangeKind, { description: 'What became of the claim.' })
  kind!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Between days: the day from which it was public, as the claim’s `recordedFrom`. Between versions: the day on which the version was loaded here.' })
  day!: string | null;

  @Field(() => String, { nullable: true, description: 'The version whose load made the change; null between days.' })
  version!: string | null;

  @Field(() => Sourced, { nullable: true, description: 'The record that it is about, as it stands; null when the graph holds it no more.' })
  @ByResponseName()
  subject!: Sourced | null;

  @Field(() => String, { description: 'What is said of the subject, as `predicate` of the claim.' })
  predicate!: string;

  @Field(() => ClaimValue, { nullable: true, description: 'What was said before; null where nothing was.' })
  before!: ClaimValue | null;

  @Field(() => ClaimValue, { nullable: true, description: 'What is said since; null where nothing is said any more.' })
  after!: ClaimValue | null;

  @Field(() => ClaimRank, { nullable: true, description: 'The rank of what was said before; where it alone differs, the values are the same.' })
  beforeRank!: string | null;

  @Field(() => ClaimRank, { nullable: true, description: 'The rank of what is said since.' })
  afterRank!: string | null;

  @Field(() => Claim, { nullable: true, description: 'The claim, as it stands, with its sources; null when the graph holds it no more.' })
  @ByResponseName()
  claim!: Claim | null;
}

@ObjectType({ description: 'A change with the cursor that continues after it.', simpleResolvers: true })
export class ChangeEdge {
  @Field(() => String, { description: 'Pass as `after` (or `before`) to go on from here. Good for the same `since`, `until`, `subject` and `predicate` only.' })
  cursor!: string;

  @Field(() => Change, { description: 'The change.' })
  @ByResponseName()
  node!: Change;
}

@ObjectType({ description: 'A page of changes, by day or by load, then by the id of the claim.', simpleResolvers: true })
export class ChangeConnection {
  @Field(() => SafeInt, { description: 'How many there are in all, whatever the page. Counted only when asked for.' })
  totalCount!: number;

  @Field(() => SafeInt, { nullable: true, description: 'How many claims (of the `subject` and `predicate` asked about) carry no day of publication, so that they are in no interval of days. Counted only when asked for; null between versions.' })
  undated!: number | null;

  @Field(() => [ChangeEdge], { description: 'The page with a cursor for each row.' })
  @ByResponseName()
  edges!: ChangeEdge[];

  @Field(() => [Change], { description: 'The page without cursors.' })
  @ByResponseName()
  nodes!: Change[];

  @Field(() => PageInfo, { description: 'Whether and from where to go on.' })
  pageInfo!: PageInfo;
}
