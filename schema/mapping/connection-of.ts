import type { ClassType } from 'type-graphql';
import { Field, ObjectType } from 'type-graphql';
import { SafeInt } from '../scalars/safe-int.ts';
import { Group } from '../values/group.ts';
import { PageInfo } from '../values/page-info.ts';
import { Aggregate, Groups, SnapshotOn } from './graph-decorators.ts';

const connections = new Map<string, ClassType>();

/** What the records as a whole cover, as a field `coverage` of the connection. */
interface Coverage {
  readonly type: () => ClassType;
  readonly description: string;
  /** The property that says on which day a record was seen on its list. */
  readonly snapshotOn: string;
}

/** The Relay connection over a noun: `ChipConnection` with `ChipEdge`, made once. */
export function connectionOf(name: string, noun: () => ClassType, { coverage, grouped = false }: { readonly coverage?: Coverage; readonly grouped?: boolean } = {}): ClassType {
  const known = connections.get(name);
  if (known) return known;

  @ObjectType(`${name}Edge`, { description: `One ${name} of a page, with the cursor that continues after it.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: 'Pass as `after` or `before`, with the same `orderBy`.' })
    cursor!: string;

    @Field(noun, { description: `The ${name} itself.` })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} records, in the order asked for; the id breaks ties.`, simpleResolvers: true })
  class Connection {
    @Field(() => SafeInt, { description: 'How many in all, whatever the page; counted only when asked for.' })
    totalCount!: number;

    @Field(() => [Edge], { description: 'The page with a cursor for each row.' })
    edges!: Edge[];

    @Field(() => [noun()], { description: 'The page without cursors.' })
    nodes!: unknown[];

    @Field(() => PageInfo, { description: 'Whether and from where to go on.' })
    pageInfo!: PageInfo;
  }

  if (coverage) {
    Field(coverage.type, { description: coverage.description })(Connection.prototype, 'coverage');
    SnapshotOn(coverage.snapshotOn)(Connection.prototype, 'coverage');
  }
  if (grouped) {
    Field(() => [Group], { description: 'The whole filtered set by one or two keys; aliased, as facets.' })(Connection.prototype, 'groups');
    Groups()(Connection.prototype, 'groups');
    Field(() => Group, { description: 'The whole filtered set as one group without keys.' })(Connection.prototype, 'aggregate');
    Aggregate()(Connection.prototype, 'aggregate');
  }
  connections.set(name, Connection);
  return Connection;
}
