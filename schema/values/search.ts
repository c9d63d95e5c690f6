import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { enumName } from '../../src/cypher/enum-name.ts';
import type { SearchedLabel } from '../../src/graph-model/searched-kinds.ts';
import { searchedLabels } from '../../src/graph-model/searched-kinds.ts';
import { ByResponseName } from '../mapping/graph-decorators.ts';
import { Node } from '../nouns/node.ts';
import { SafeInt } from '../scalars/safe-int.ts';
import { PageInfo } from './page-info.ts';

/** `CHIP_FAMILY` is `ChipFamily`. */
export const SearchType = Object.fromEntries(searchedLabels.map((label) => [nameOf(label), label])) as Readonly<Record<string, SearchedLabel>>;

registerEnumType(SearchType, {
  name: 'SearchType', description: 'What `search` finds. What has no name of its own (a claim, a training use, an estimate of the chips of an owner) is reached from the record that it is about.',
  valuesConfig: Object.fromEntries(searchedLabels.map((label) => [nameOf(label), { description: `Records of the type ${label}.` }])),
});

@ObjectType({ description: 'How many records of one type were found.', simpleResolvers: true })
export class SearchFacet {
  @Field(() => SearchType, { description: 'The type.' })
  type!: SearchedLabel;

  @Field(() => SafeInt, { description: 'How many of it are among those that were ranked.' })
  count!: number;
}

@ObjectType({ description: 'A record that was found, and by which of its names.', simpleResolvers: true })
export class SearchEdge {
  @Field(() => String, { description: 'Pass as `after` to go on from here. Good for the same words and `types` only.' })
  cursor!: string;

  @Field(() => Float, { description: 'How well it fits, from 0 to 1; 1 where a name of it is what was asked for (0.9 for the title of a document or a source). docs/querying.md says how it is made.' })
  score!: number;

  @Field(() => String, { description: 'The name, alias, ticker, citation or id that fits best, as the record has it.' })
  matchedOn!: string;

  @Field(() => String, { description: 'The field of the record that holds it: `name`, `aliases`, `nameZhHant`, `ticker`, `ownTitle` of a document, `eccn` of an entry of the control list; `id` for an id of the record, also one that was given up. A document has other titles by which it is found as `aliases`, which no field of it shows.' })
  matchedField!: string;

  @Field(() => Node, { description: 'The record.' })
  @ByResponseName()
  node!: Node;
}

@ObjectType({ description: 'A page of what was found, the best first; equally good records by type, then by id.', simpleResolvers: true })
export class SearchConnection {
  @Field(() => SafeInt, { description: 'How many were found, whatever the page; where `truncated`, how many of those that were ranked.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'True where more bear such a word than are ranked: 500, and of listings and sources 500 more. Another word, or `types`, says more exactly which are meant.' })
  truncated!: boolean;

  @Field(() => [SearchEdge], { description: 'The page with what matched of each record.' })
  @ByResponseName()
  edges!: SearchEdge[];

  @Field(() => [Node], { description: 'The page without it.' })
  @ByResponseName()
  nodes!: Node[];

  @Field(() => PageInfo, { description: 'Whether and from where to go on.' })
  pageInfo!: PageInfo;

  @Field(() => [SearchFacet], { description: 'What was found by type, in the order of the types. Counted only when asked for.' })
  facets!: SearchFacet[];

  @Field(() => [String], { description: 'Where nothing good was found: names that are written nearly so, at most 3, the nearest first.' })
  didYouMean!: string[];
}

function nameOf(label: SearchedLabel): string {
  return enumName(label.charAt(0).toLowerCase() + label.slice(1));
}
