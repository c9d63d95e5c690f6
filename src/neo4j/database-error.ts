import { Neo4jError } from 'neo4j-driver';
import { ApiError } from '../domain/api-error.ts';
import type { ErrorCode } from '../domain/api-error.ts';
import { InvariantError } from '../domain/invariant.ts';

const authenticationCodes: ReadonlySet<string> = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
  'Neo.ClientError.Security.TokenExpired',
  'Neo.ClientError.Security.Forbidden',
]);

const timeoutCodes: ReadonlySet<string> = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
]);

const unavailableCodes: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'ProtocolError',
  // What the driver gives to an error of its own that has no other code: no connection came free in time.
  'N/A',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.Security.AuthorizationExpired',
  'Neo.DatabaseError.Database.DatabaseLimitReached',
  'Neo.DatabaseError.General.DatabaseUnavailable',
]);

const readOnlyCodes: ReadonlySet<string> = new Set(['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase']);

/** A database that could not write its log (a full disk) answers nothing any more until it is started again, not even reads. */
const faultPrefix = 'Neo.DatabaseError.Transaction.';

/** Whether the database says that only a new start helps. */
export function needsRestart(error: unknown): boolean {
  return error instanceof ApiError && String(error.details['databaseCode']).startsWith(faultPrefix);
}

type OutageCode = Extract<ErrorCode, `DATABASE_${string}`>;

/** Without the address of the database and the names of settings. */
export const forStrangers: Readonly<Record<OutageCode, string>> = {
  DATABASE_UNAVAILABLE: 'The database cannot be reached or cannot answer now. Ask again in a few seconds.',
  DATABASE_AUTHENTICATION_FAILED: 'The database does not let this server in, which its operator has to mend. Ask again later.',
  DATABASE_TIMEOUT: 'The database stopped a statement that took too long. Ask for less at once, or again when it is less busy.',
};

/** A login that the server refuses, for now or for good. */
export function isAuthenticationCode(code: string): boolean {
  return authenticationCodes.has(code);
}

/** A connection that broke, as one kept open does when the server was restarted: a read may simply be asked again. */
export function isBrokenConnection(error: unknown): boolean {
  return error instanceof Neo4jError && (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired');
}

/** The database planned a statement twenty times, and each time an index had come online meanwhile. No code says so: it has that of every fault without one. */
export function isBetweenSchemas(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.DatabaseError.') && error.message.includes('insanely frequent schema changes');
}

/**
 * What our callers are told of an error of the driver: an `ApiError` for an outage, an `InvariantError` for a statement that the
 * server rejects, since every statement is ours. Decided by the error's code alone, but for one that has none. Errors that are not the driver's come back unchanged.
 */
export function databaseError(error: unknown, place: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  const outage = (errorCode: OutageCode, what: string): ApiError => new ApiError(errorCode, what, { databaseCode: code }, { cause: error, forStrangers: forStrangers[errorCode] });
  if (authenticationCodes.has(code)) return outage('DATABASE_AUTHENTICATION_FAILED', authenticationMessage(code, place));
  if (timeoutCodes.has(code)) return outage('DATABASE_TIMEOUT', `The database at ${place} stopped a statement that took too long. Ask for less at once, or try again when it is less busy.`);
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return outage('DATABASE_UNAVAILABLE', `The server at ${place} has no such database. Correct NEO4J_DATABASE.`);
  if (readOnlyCodes.has(code)) return outage('DATABASE_UNAVAILABLE', `The database at ${place} takes no writes: it, or the user, may only read. Load into one that does, or set LOAD_AT_START=false to take the dataset that it holds.`);
  if (code.startsWith(faultPrefix)) return outage('DATABASE_UNAVAILABLE', `The database at ${place} met a fault of its own (${code}), such as a full disk; its log says which. Mend that and start Neo4j again.`);
  if (unavailableCodes.has(code) || code.startsWith('Neo.TransientError.') || isBetweenSchemas(error)) {
    return outage('DATABASE_UNAVAILABLE', `The database at ${place} cannot be reached or cannot answer now (${code}). Check that Neo4j runs there and that NEO4J_URI names it; then try again.`);
  }
  return new InvariantError(`The database at ${place} rejected a statement (${code}): ${error.message}`, { cause: error });
}

function authenticationMessage(code: string, place: string): string {
  switch (code) {
    case 'Neo.ClientError.Security.CredentialsExpired':
      return `The database at ${place} wants this user's password to be changed first. Log in once and change it; then set NEO4J_PASSWORD.`;
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return `The database at ${place} refuses logins for a while after too many wrong passwords. Correct NEO4J_USER and NEO4J_PASSWORD, wait a few seconds, and try again.`;
    case 'Neo.ClientError.Security.Forbidden':
      return `The user is not allowed to do this in the database at ${place}. Grant the user read and write access, or set NEO4J_USER to one who has it.`;
    default:
      return `The database at ${place} refuses this user and password. Correct NEO4J_USER and NEO4J_PASSWORD.`;
  }
}
