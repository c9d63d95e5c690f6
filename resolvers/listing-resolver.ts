import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Listing } from '../schema/nouns/listing.ts';
import type { Footnote } from '../schema/values/footnote.ts';

/** Footnote 4 was added to entries long after they were made; other footnotes came with the entry. */
@Resolver(() => Listing)
export class ListingResolver {
  @FieldResolver()
  footnotes(@Root() listing: { readonly footnoteNumbers: readonly string[]; readonly footnote4From: string | null }): Footnote[] {
    return listing.footnoteNumbers.map((number) => ({ number, from: number === '4' ? listing.footnote4From : null }));
  }
}
