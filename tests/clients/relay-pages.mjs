import { buildSchema, getNamedType, isRequiredArgument, parse } from 'graphql';

/** Relay's own ways to page and to read again, one module for each list of the API and each type of record: it compiles them only if connections and `node` are as its specification says. */
export function relayPages(schema) {
  const types = buildSchema(schema);
  const pages = Object.values(types.getQueryType().getFields()).filter(({ type, args }) => getNamedType(type).name.endsWith('Connection') && args.some(({ name }) => name === 'after'));
  return [...pages.map(page), ...types.getPossibleTypes(types.getType('Node')).map(record)];
}

function page({ name, args }) {
  const module = `Page${name[0].toUpperCase()}${name.slice(1)}`;
  const required = args.filter(isRequiredArgument);
  const variables = ['count: { type: "Int", defaultValue: 25 }', 'cursor: { type: "String" }', ...required.map((argument) => `${argument.name}: { type: "${argument.type}" }`)];
  const given = ['first: $count', 'after: $cursor', ...required.map((argument) => `${argument.name}: $${argument.name}`)];
  return {
    module,
    document: parse(`fragment ${module}_query on Query @refetchable(queryName: "${module}PaginationQuery") @argumentDefinitions(${variables.join(', ')}) {
      ${name}(${given.join(', ')}) @connection(key: "${module}_${name}") { edges { node { __typename } } }
    }`),
  };
}

function record({ name }) {
  const module = `Refetch${name}`;
  return { module, document: parse(`fragment ${module}_record on ${name} @refetchable(queryName: "${module}Query") { id __typename }`) };
}
