import { buildSchema, GraphQLError, isInterfaceType, isObjectType, isScalarType } from 'graphql';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { ApiError } from '../../../src/domain/api-error.ts';

const sdl = `
  scalar Day
  enum Status { LICENSE_REQUIRED NOT_CONTROLLED }
  input TextFilter { eq: String, in: [String!] }
  input ChipFilter { name: TextFilter, and: [ChipFilter!], not: ChipFilter, tpp: Float = 4800, status: Status }
  interface Node { id: ID! }
  type Chip implements Node { id: ID!, name: String, tpp: Float, status: Status, designer: Organization, peers(first: Int = 2): [Chip!]!, broken: String, never: String! }
  type Organization implements Node { id: ID!, name: String, chips(where: ChipFilter): [Chip!]! }
  type Query {
    chips(where: ChipFilter, first: Int! = 2, asOf: Day): [Chip!]!
    chip(id: ID!): Chip
    node(id: ID!): Node
    echo(where: ChipFilter, asOf: Day, ids: [ID!]): String
    executedBy: String
    hidden: String
    unknownId: String
  }
`;

const designer = { __typename: 'Organization', id: 'organization:nvidia', name: 'NVIDIA' };
const chip = (number: number) => ({ __typename: 'Chip', id: `chip:${number}`, name: `Chip ${number}`, tpp: number * 1000, status: number % 2 ? 'LICENSE_REQUIRED' : 'NOT_CONTROLLED', designer });

/** A small schema with what the real one has: recursive filters, a date scalar, an interface, lists, and fields that fail. */
export function fixtureSchema(): GraphQLSchema {
  const schema = buildSchema(sdl);
  const day = schema.getType('Day');
  if (isScalarType(day)) {
    day.parseValue = (value) => {
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
      throw new ApiError('BAD_USER_INPUT', `"${String(value)}" is not a day: write it as YYYY-MM-DD.`);
    };
    day.parseLiteral = (node) => day.parseValue('value' in node ? node.value : null);
  }
  const resolvers: Record<string, Record<string, (...parameters: never[]) => unknown>> = {
    Query: {
      chips: async (_source: unknown, { first }: { first: number }) => Array.from({ length: first }, (_, index) => chip(index + 1)),
      chip: async (_source: unknown, { id }: { id: string }) => ({ ...chip(1), id }),
      node: async (_source: unknown, { id }: { id: string }) => (id.startsWith('chip:') ? { ...chip(1), id } : designer),
      echo: async (_source: unknown, args: unknown) => JSON.stringify(args),
      executedBy: (_source: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => (info.schema === schema ? 'graphql-js' : 'compiled'),
      hidden: async () => {
        throw new Error('the password is hunter2');
      },
      unknownId: async () => {
        throw new ApiError('UNKNOWN_ID', 'No chip has the id "chip:h2000".', { didYouMean: ['chip:h200'] });
      },
    },
    Chip: {
      peers: async (_source: unknown, { first }: { first: number }) => Array.from({ length: first }, (_, index) => chip(index + 7)),
      broken: async () => {
        throw new GraphQLError('broken on purpose', { extensions: { code: 'BAD_USER_INPUT' } });
      },
      never: async () => null,
    },
    Organization: { chips: async () => [chip(3)] },
  };
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const [name, resolve] of Object.entries(fields)) type.getFields()[name]!.resolve = resolve as never;
  }
  const node = schema.getType('Node');
  if (isInterfaceType(node)) node.resolveType = (value: { __typename: string }) => value.__typename;
  return schema;
}
