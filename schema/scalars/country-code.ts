import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLCountryCode } from 'graphql-scalars';

/** ISO 3166-1 alpha-2. Letter case does not matter when asked with; a code that does not exist is refused, so that it can't silently match nothing. */
export const CountryCode = new GraphQLScalarType<string, string>({
  name: GraphQLCountryCode.name,
  description: 'A country or territory by its ISO 3166-1 alpha-2 code: `CN`, `HK`, `MO`, `US`.',
  specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
  serialize: (value) => String(value),
  parseValue: readCode,
  parseLiteral: (node) => readCode(node.kind === Kind.STRING ? node.value : null),
});

function readCode(value: unknown): string {
  const code = typeof value === 'string' ? value.toUpperCase() : '';
  try {
    return String(GraphQLCountryCode.parseValue(code));
  } catch (cause) {
    throw new TypeError(`${JSON.stringify(value)} is no ISO 3166-1 alpha-2 country code. Write two letters, for example "CN".`, { cause });
  }
}
