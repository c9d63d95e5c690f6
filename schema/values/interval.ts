import { Field, ObjectType } from 'type-graphql';
import { DatePrecision } from '../enums/fact-enums.ts';
import { DateScalar } from '../scalars/date.ts';

@ObjectType({ description: 'A half-open interval of days: `from` is in it, `until` is not.', simpleResolvers: true })
export class Interval {
  @Field(() => DateScalar, { nullable: true, description: 'First day; null when not known.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day after the last one; null when open or not known.' })
  until!: string | null;
}

@ObjectType({ description: 'A half-open interval of days and how exactly it is known: a month is given as its first day and the day after its last.', simpleResolvers: true })
export class ImpreciseInterval extends Interval {
  @Field(() => DatePrecision, { nullable: true, description: 'How exactly the dates are known.' })
  precision!: string | null;
}
