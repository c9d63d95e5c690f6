import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../scalars/date.ts';

@ObjectType({ description: 'A footnote of an Entity List entry.', simpleResolvers: true })
export class Footnote {
  @Field(() => String, { description: 'Its number: footnote 4 subjects foreign-produced items to the EAR (15 CFR 734.9(e)(2)).' })
  number!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day, where it differs from the listing’s or is known.' })
  from!: string | null;
}
