import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Stored } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { Node } from './node.ts';
import { Sourced } from './sourced.ts';

@ObjectType({ description: 'A license exception of the EAR (15 CFR part 740) by its symbol. On what it hangs for a chip, `determination` says.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('LicenseException')
export class LicenseException extends Sourced {
  @Field(() => String, { description: 'Its symbol: `NAC`, `STA`.' })
  @Stored({ as: 'code', filter: true, sort: true })
  symbol!: string;

  @Field(() => String, { description: 'Title of its section, which several exceptions may share.' })
  @Stored({ filter: true, folded: 'titleFolded' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its section.' })
  @Stored()
  citation!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the newest text that was read and has it.' })
  @Stored()
  textAsOf!: string | null;

  @Field(() => String, { nullable: true, description: 'The official text, which governs.' })
  @Stored()
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known.' })
  @Stored()
  note!: string | null;
}

export const LicenseExceptionConnection = connectionOf('LicenseException', () => LicenseException);
