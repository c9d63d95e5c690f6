import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Claim } from '../schema/nouns/claim.ts';
import type { DecodedObject } from '../src/cypher/rows/decode.ts';
import { responseKey } from '../src/cypher/rows/decode.ts';
import { attributionOf } from '../src/claims/attribution.ts';
import type { Figure } from '../src/claims/spread.ts';
import { spreadOf } from '../src/claims/spread.ts';

/** What follows for a claim from the records read with it. */
@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver()
  attribution(@Root() claim: DecodedObject): unknown {
    return attributionOf({ speaker: required(claim, 'speaker'), outlet: required(claim, 'outlet'), document: required(claim, 'document'), speakerAsStated: claim['speakerAsStated'] as string | null });
  }

  @FieldResolver()
  spread(@Root() claim: DecodedObject): unknown {
    const rivals = required<readonly { readonly value: Figure }[]>(claim, 'rivals');
    return spreadOf([claim['value'] as Figure, ...rivals.map(({ value }) => value)]);
  }

  @FieldResolver()
  independentSourceCount(@Root() claim: DecodedObject): number {
    const supporters = required<readonly { readonly origins: readonly string[]; readonly stance: string | null }[]>(claim, 'supportedBy').filter(({ stance }) => stance !== 'SUPPORTS_LOW');
    return new Set([...(claim['origins'] as readonly string[]), ...supporters.flatMap(({ origins }) => origins)]).size;
  }
}

/** What the field's `Requires` reads. */
function required<Value>(claim: DecodedObject, field: string): Value {
  return claim[responseKey(`$${field}`)] as Value;
}
