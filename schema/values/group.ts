import { Field, Float, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../scalars/date.ts';
import { SafeInt } from '../scalars/safe-int.ts';

@ObjectType({ description: 'One value of a key by which records were grouped.', simpleResolvers: true })
export class GroupKey {
  @Field(() => String, { description: 'The key, as it was asked for.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Its value in this group: the name of a record, a year, `true`; null where it is missing.' })
  value!: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the record, where the key is one (a vendor, a chip family): two records may share a name. Null otherwise.' })
  id!: string | null;
}

@ObjectType({ description: 'Records of the whole filtered set, whatever the page: those that share the values of the keys, or all of them. Each counts once in a group.', simpleResolvers: true })
export class Group {
  @Field(() => [GroupKey], { description: 'The keys, in the order asked for; none where the set was summed up as a whole.' })
  keys!: GroupKey[];

  @Field(() => SafeInt, { description: 'How many records.' })
  count!: number;
}

@ObjectType({ description: 'One number of records that count the same things in several ways, so that it has no sum. Records that lack it are left out, and `known` says how many have it.', simpleResolvers: true })
export class OverlappingNumberAggregate {
  @Field(() => Float, { nullable: true, description: 'The smallest; null where none is known.' })
  min!: number | null;

  @Field(() => Float, { nullable: true, description: 'The largest; null where none is known.' })
  max!: number | null;

  @Field(() => Float, { nullable: true, description: 'The mean of those that are known, to 12 significant digits (of one alone the value itself); null where none is.' })
  avg!: number | null;

  @Field(() => SafeInt, { description: 'How many records have a known value.' })
  known!: number;
}

@ObjectType({ description: 'One number of several records, as far as it is known: those that lack it are left out, and `known` says how many have it.', simpleResolvers: true })
export class NumberAggregate extends OverlappingNumberAggregate {
  @Field(() => Float, { nullable: true, description: 'The sum of those that are known, to 12 significant digits (of one alone the value itself); null where none is. It lacks the records of which the number is not known (`count` less `known`), and what is a part of several records, as the training of a base model is of the models made from it, is in it several times.' })
  sum!: number | null;
}

@ObjectType({ description: 'One day of several records, as far as it is known: those that lack it are left out, and `known` says how many have it.', simpleResolvers: true })
export class DateAggregate {
  @Field(() => DateScalar, { nullable: true, description: 'The earliest; null where none is known.' })
  min!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The latest; null where none is known.' })
  max!: string | null;

  @Field(() => SafeInt, { description: 'How many records have a known value. The open end of an interval counts as none.' })
  known!: number;
}
