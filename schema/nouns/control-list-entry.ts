import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Stored } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { LicenseRequirement, ListBasedException } from '../values/control-list-values.ts';
import { Node } from './node.ts';
import { Sourced } from './sourced.ts';

@ObjectType({ description: 'An entry of the Commerce Control List (15 CFR part 774, Supplement No. 1) as the text of a day has it. It quotes the list and judges nothing: what controls a chip stands under `provisions` and `determination`.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('ControlListEntry')
export class ControlListEntry extends Sourced {
  @Field(() => String, { description: 'Export Control Classification Number: `3A090`.' })
  @Stored({ as: 'code', filter: true, sort: true })
  eccn!: string;

  @Field(() => String, { nullable: true, description: 'Category of the list, `0` to `9`: 3 is electronics, 4 computers, 5 telecommunications and information security.' })
  @Stored({ filter: true, groups: true })
  category!: string | null;

  @Field(() => String, { nullable: true, description: 'Product group, `A` to `E`: A equipment and components, B test and production equipment, C materials, D software, E technology.' })
  @Stored({ filter: true, groups: true })
  productGroup!: string | null;

  @Field(() => String, { nullable: true, description: 'Its heading as the list has it. What the entry lists under it is not kept: `url` leads to the official text.' })
  @Stored({ filter: true, folded: 'headingFolded' })
  heading!: string | null;

  @Field(() => [String], { description: 'Reasons for control by their abbreviations: AT anti-terrorism, NS national security, RS regional stability. None where the entry has none or points to another agency.' })
  @Stored({ reads: 'list', filter: true, groups: true })
  reasonsForControl!: string[];

  @Field(() => [String], { description: 'Columns of the Country Chart that its requirements name, `NS Column 1`: `Country.countryChartColumns` says where they are marked. A requirement in words names none.' })
  @Stored({ reads: 'list' })
  countryChartColumns!: string[];

  @Field(() => [LicenseRequirement], { description: 'Its license requirements, line by line.' })
  @Stored({ reads: 'json' })
  licenseRequirements!: LicenseRequirement[];

  @Field(() => [ListBasedException], { description: 'What it says of list-based license exceptions.' })
  @Stored({ reads: 'json' })
  licenseExceptions!: ListBasedException[];

  @Field(() => DateScalar, { nullable: true, description: 'The day of the newest text that was read and has the entry.' })
  @Stored()
  textAsOf!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it stands in the Code of Federal Regulations.' })
  @Stored()
  citation!: string | null;

  @Field(() => String, { nullable: true, description: 'The official text, which governs.' })
  @Stored()
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known: that its text has changes that are not enforced, or that a part of it could not be read.' })
  @Stored()
  note!: string | null;
}

export const ControlListEntryConnection = connectionOf('ControlListEntry', () => ControlListEntry);
