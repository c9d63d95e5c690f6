import { GraphQLCountryCode } from 'graphql-scalars';

/** ISO 3166-1 alpha-2. */
export const CountryCode = GraphQLCountryCode;
