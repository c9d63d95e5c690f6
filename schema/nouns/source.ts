import { Field, ObjectType } from 'type-graphql';
import { SourceCheck } from '../enums/provenance-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Stored, ToOne } from '../mapping/graph-decorators.ts';
import { Node } from './node.ts';

@ObjectType({ description: 'A document or page that facts were taken from.', implements: Node, simpleResolvers: true })
@Noun('Source')
export class Source extends Node {
  @Field(() => String, { nullable: true, description: 'Address of the document.' })
  @Stored({ filter: true })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Title, where it is recorded.' })
  @Stored({ filter: true, sort: true, folded: 'titleFolded' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  @Stored({ filter: true, sort: true, groups: true })
  publisher!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was published, as exactly as known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Null when the source carries no date.' })
  @Stored({ filter: true, sort: true, groups: 'year' })
  publishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Of what is revised (a data set): the day of the version that was read. It does not say since when what it holds was public.' })
  @Stored()
  versionOn!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was read, as exactly as known.' })
  @Stored()
  retrievedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What sort of document it is (paper, rule, press, data set …).' })
  @Stored({ groups: true })
  kind!: string | null;

  @Field(() => SourceCheck, { nullable: true, description: 'Whether it was read, or is cited from memory.' })
  @Stored()
  check!: string | null;

  @Field(() => String, { nullable: true, description: 'Through which other source it was read, where it was not read itself.' })
  @Stored()
  via!: string | null;

  @Field(() => Source, { nullable: true, description: 'The source that it copies, translates or reports, or another such copy of an original that is not on record: what both say, one source says.' })
  @ToOne('RETELLS', { filter: true })
  retells!: Source | null;

  @Field(() => String, { nullable: true, description: 'Anything else that a reader must know of it.' })
  @Stored()
  note!: string | null;
}

export const SourceConnection = connectionOf('Source', () => Source, { grouped: true });
