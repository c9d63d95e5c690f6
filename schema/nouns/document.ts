import { Field, ObjectType } from 'type-graphql';
import { DocumentKind, FederalRegisterType } from '../enums/provenance-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { FromMany, Noun, Pages, Stored, ToOne } from '../mapping/graph-decorators.ts';
import { ClaimConnection } from './claim.ts';
import { Node } from './node.ts';
import { Organization } from './organization.ts';
import { Regulation } from './regulation.ts';
import { Sourced } from './sourced.ts';

@ObjectType({ description: 'A document: one in which claims are made, or one of the Federal Register. Its `sources` say through what it was read: itself, a copy, a report of it.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('Document')
export class Document extends Sourced {
  @Field(() => String, { description: 'Its own title; one that is not English is followed by a translation in brackets.' })
  @Stored({ filter: true, sort: true, folded: 'titleFolded' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its own title alone.' })
  @Stored()
  ownTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'The title in English, where its own is not.' })
  @Stored()
  titleEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Its language as a BCP 47 tag: `en`, `zh-Hans`, `zh-Hant`.' })
  @Stored({ groups: true })
  language!: string | null;

  @Field(() => DocumentKind, { nullable: true, description: 'What sort of document it is.' })
  @Stored({ filter: true, groups: true })
  kind!: string | null;

  @Field(() => Organization, { nullable: true, description: 'Who published it.' })
  @ToOne('PUBLISHED_BY')
  outlet!: Organization | null;

  @Field(() => String, { nullable: true, description: 'When it was published, as exactly as known (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`); null when it carries no date.' })
  @Stored({ filter: true, sort: true, groups: 'year' })
  publishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  @Stored()
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'What it says of itself in short, where that may be quoted: documents of the Federal Register.' })
  @Stored()
  abstract!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of a document of the Federal Register: `2022-21658`. Its id is made of it: `document:fr-2022-21658`.' })
  @Stored()
  frDocumentNumber!: string | null;

  @Field(() => FederalRegisterType, { nullable: true, description: 'What sort of document of the Federal Register it is; null where the index that was read does not say.' })
  @Stored()
  federalRegisterType!: string | null;

  @Field(() => [Regulation], { description: 'Instruments on record that it published.' })
  @FromMany('PUBLISHED_IN')
  regulations!: Regulation[];

  @Field(() => String, { nullable: true, description: 'What else must be known.' })
  @Stored()
  note!: string | null;

  @Field(() => ClaimConnection, { description: 'The claims that it makes.' })
  @Pages('MADE_IN', 'in')
  claimsMade!: unknown;
}

export const DocumentConnection = connectionOf('Document', () => Document, { grouped: true });
