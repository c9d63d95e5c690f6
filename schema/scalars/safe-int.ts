import { GraphQLSafeInt } from 'graphql-scalars';

/** A whole number up to 2^53 − 1: parameter and token counts do not fit GraphQL's 32-bit Int. */
export const SafeInt = GraphQLSafeInt;
