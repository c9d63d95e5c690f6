import { ApolloServerErrorCode } from '@apollo/server/errors';
import { errorCodes } from '../../domain/api-error.ts';

/** Every value that `extensions.code` can have; docs/errors.md says of each what it means and what to do. */
export const publicErrorCodes: readonly string[] = [...new Set([...errorCodes, ...Object.values<string>(ApolloServerErrorCode)])];
