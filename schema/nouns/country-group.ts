import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../mapping/connection-of.ts';
import { FromMany, Noun, Stored } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { CountryMembership } from '../values/country-group-membership.ts';
import { Node } from './node.ts';
import { Sourced } from './sourced.ts';

@ObjectType({ description: 'A country group of the EAR (Supplement No. 1 to 15 CFR part 740), for example Country Group D:5, the U.S. arms-embargoed countries.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('CountryGroup')
export class CountryGroup extends Sourced {
  @Field(() => String, { description: 'Its designation: `A:5`, `D:1`, `D:5`.' })
  @Stored({ filter: true, sort: true, folded: 'nameFolded' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What the group stands for.' })
  @Stored()
  description!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the text from which the members were taken.' })
  @Stored()
  observedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known.' })
  @Stored()
  note!: string | null;

  @Field(() => [CountryMembership], { description: 'Its members with their dates, in order of country.' })
  @FromMany('MEMBER_OF')
  members!: CountryMembership[];
}

export const CountryGroupConnection = connectionOf('CountryGroup', () => CountryGroup);
