import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Guidance } from '../schema/values/determination-values.ts';

/** A document of guidance has no record of its own: it is known by its instrument. */
@Resolver(() => Guidance)
export class GuidanceResolver {
  @FieldResolver()
  id(@Root() { regulationId }: { readonly regulationId: string }): string {
    return regulationId;
  }
}
