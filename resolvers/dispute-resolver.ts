import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Dispute } from '../schema/values/dispute.ts';
import { disputeOf } from '../src/claims/dispute.ts';
import type { HeldClaim } from '../src/claims/held-claim.ts';
import { decodeHeldClaim, readClaimedFields, readDispute } from '../src/cypher/claims/read-dispute.ts';
import { compileValue } from '../src/cypher/compile/compile-value.ts';
import { readNear, readProperties } from '../src/cypher/law/read-facts.ts';
import { ApiError } from '../src/domain/api-error.ts';
import { globalId, localPart, prefixOf } from '../src/domain/global-id.ts';
import { nearest } from '../src/domain/nearest.ts';
import type { NodeLabel } from '../src/graph-model/node-kinds.ts';
import { nodeKinds } from '../src/graph-model/node-kinds.ts';
import { predicateOf } from '../src/graph-model/predicate-of.ts';
import { subjects } from '../src/graph-model/relationship-kinds.ts';
import { answer } from './answer.ts';
import type { ApiContext } from './context.ts';
import { unknownRecord } from './unknown-record.ts';

interface Read {
  /** As the record that stands is called. */
  readonly id: string;
  readonly name: string | null;
  readonly near: readonly string[];
  readonly claims: readonly HeldClaim[];
  readonly fields: readonly string[];
}

@Resolver()
export class DisputeResolver {
  @Query(() => Dispute, { description: 'What is said of one field of one record, by whom, since when and on what basis, and what would settle it. What these rest on is counted in, and what answers them.' })
  async dispute(
    @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('subject', () => ID, { description: 'Global id of the record, with its prefix: `organization:deepseek`.' }) subjectId: string,
    @Arg('field', () => String, { description: 'The field of the record (`founded`, `quantity`, `densePerformance.fp16`) or the predicate of claims about it (`stockpile_quantity`).' }) given: string,
  ): Promise<unknown> {
    const label = labelOfSubject(subjectId);
    const asked = { subjectId, field: predicateOf(given) };
    const name = 'title' in nodeKinds[label].properties ? 'title' : 'name' in nodeKinds[label].properties ? 'name' : 'id';
    const read = await answer(context, compileValue<Read>({
      info, today: context.today, law: context.rulebook, days: [], scopes: { Claim: { kind: 'disputeOver', ...asked } }, asked: [subjectId],
      columns: (names) => [readProperties(label, [name], [subjectId], names), readNear(label, [subjectId], 4, names), readDispute(asked, names), readClaimedFields(asked, names)],
      decode: ([subjects, near, claims, fields], _held, redirects) => ({
        id: redirects.get(subjectId) ?? subjectId,
        name: (subjects as readonly (readonly [string, string | null])[]).map(([id, called]) => called ?? id)[0] ?? null,
        near: near as readonly string[],
        claims: (claims as readonly (readonly unknown[])[]).map((row) => decodeHeldClaim(row, { ...asked, subjectId: redirects.get(subjectId) ?? subjectId })),
        fields: fields as readonly string[],
      }),
    }));
    if (read.name === null) throw unknownRecord('subject', label, 'id', subjectId, nearest(localPart(subjectId), read.near.map(localPart)).map((local) => globalId(nodeKinds[label].prefix, local)));
    if (read.claims.length === 0) throw nothingClaimed(read.id, given, read.fields);
    context.answer.restsOn(...read.claims.map(({ id }) => id));
    return disputeValue({ id: read.id, name: read.name }, asked.field, read.claims);
  }
}

function disputeValue(subject: { readonly id: string; readonly name: string }, field: string, claims: readonly HeldClaim[]): unknown {
  const { positions, context, ...dispute } = disputeOf(subject, field, claims);
  return {
    ...dispute, subjectId: subject.id, subjectName: subject.name, field,
    contextIds: context.map(({ id }) => id),
    positions: positions.map((position) => ({
      ...position,
      subjectId: position.claims[0]!.subjectId,
      objects: position.objects.map(({ name }) => name),
      stances: [...new Set(position.claims.flatMap(({ stance }) => stance ?? []))].sort(),
      verdicts: [...new Set(position.claims.flatMap(({ verdict }) => verdict ?? []))].sort(),
      independentSourceCount: position.origins.length,
      claimIds: position.claims.map(({ id }) => id),
    })),
  };
}

function labelOfSubject(subjectId: string): NodeLabel {
  const prefix = prefixOf(subjectId);
  const label = subjects.find((each) => nodeKinds[each].prefix === prefix);
  if (label === undefined) throw new ApiError('BAD_USER_INPUT', `"${subjectId.slice(0, 80)}" names no record that claims are about. Write it with its prefix, for example organization:deepseek.`, { argument: 'subject' });
  return label;
}

function nothingClaimed(subjectId: string, field: string, fields: readonly string[]): ApiError {
  const suggestions = nearest(field, fields).slice(0, 3);
  return new ApiError('BAD_USER_INPUT', `Nothing is claimed of ${subjectId} about "${field.slice(0, 80)}".${suggestions.length > 0 ? ` Did you mean ${suggestions.join(', ')}?` : ` There are claims about ${fields.slice(0, 20).join(', ') || 'none of its fields'}.`}`, { argument: 'field', suggestions });
}
