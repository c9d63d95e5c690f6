import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A line of the license requirements of an entry of the Commerce Control List, in its words.', simpleResolvers: true })
export class LicenseRequirement {
  @Field(() => String, { description: 'The reason for control and the items to which it applies: `RS applies to 3A090.a`.' })
  control!: string;

  @Field(() => String, { nullable: true, description: 'What then requires a license: a column of the Country Chart, or destinations in words; null where `control` says all of it.' })
  requirement!: string | null;
}

@ObjectType({ description: 'What an entry of the Commerce Control List says of a license exception.', simpleResolvers: true })
export class ListBasedException {
  @Field(() => String, { description: 'Symbol of the exception, by which `licenseException` finds it: `LVS`, `STA`.' })
  symbol!: string;

  @Field(() => String, { description: 'For which items it is available, in the words of the list; under STA for which it is not.' })
  eligibility!: string;
}
