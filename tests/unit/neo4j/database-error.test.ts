import { Neo4jError } from 'neo4j-driver';
import { ApiError } from '../../../src/domain/api-error.ts';
import { InvariantError } from '../../../src/domain/invariant.ts';
import { databaseError, isBrokenConnection } from '../../../src/neo4j/database-error.ts';

const place = 'bolt://graph.example:7687';
const driverError = (code: string, message = 'whatever'): Neo4jError => new Neo4jError(message, code, '50N42', 'error');

describe('an error of the driver', () => {
  it.each([
    ['ServiceUnavailable', 'DATABASE_UNAVAILABLE', `The database at ${place} cannot be reached or cannot answer now (ServiceUnavailable). Check that Neo4j runs there and that NEO4J_URI names it; then try again.`],
    ['SessionExpired', 'DATABASE_UNAVAILABLE', `The database at ${place} cannot be reached or cannot answer now (SessionExpired). Check that Neo4j runs there and that NEO4J_URI names it; then try again.`],
    ['N/A', 'DATABASE_UNAVAILABLE', `The database at ${place} cannot be reached or cannot answer now (N/A). Check that Neo4j runs there and that NEO4J_URI names it; then try again.`],
    ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_UNAVAILABLE', `The database at ${place} cannot be reached or cannot answer now (Neo.TransientError.General.DatabaseUnavailable). Check that Neo4j runs there and that NEO4J_URI names it; then try again.`],
    ['Neo.DatabaseError.Transaction.TransactionStartFailed', 'DATABASE_UNAVAILABLE', `The database at ${place} met a fault of its own (Neo.DatabaseError.Transaction.TransactionStartFailed), such as a full disk; its log says which. Mend that and start Neo4j again.`],
    ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'DATABASE_UNAVAILABLE', `The database at ${place} takes no writes: it, or the user, may only read. Load into one that does, or set LOAD_AT_START=false to take the dataset that it holds.`],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'DATABASE_UNAVAILABLE', `The database at ${place} takes no writes: it, or the user, may only read. Load into one that does, or set LOAD_AT_START=false to take the dataset that it holds.`],
    ['Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_UNAVAILABLE', `The server at ${place} has no such database. Correct NEO4J_DATABASE.`],
    ['Neo.ClientError.Security.Unauthorized', 'DATABASE_AUTHENTICATION_FAILED', `The database at ${place} refuses this user and password. Correct NEO4J_USER and NEO4J_PASSWORD.`],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'DATABASE_AUTHENTICATION_FAILED', `The database at ${place} refuses logins for a while after too many wrong passwords. Correct NEO4J_USER and NEO4J_PASSWORD, wait a few seconds, and try again.`],
    ['Neo.ClientError.Security.CredentialsExpired', 'DATABASE_AUTHENTICATION_FAILED', `The database at ${place} wants this user's password to be changed first. Log in once and change it; then set NEO4J_PASSWORD.`],
    ['Neo.ClientError.Security.Forbidden', 'DATABASE_AUTHENTICATION_FAILED', `The user is not allowed to do this in the database at ${place}. Grant the user read and write access, or set NEO4J_USER to one who has it.`],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'DATABASE_TIMEOUT', `The database at ${place} stopped a statement that took too long. Ask for less at once, or try again when it is less busy.`],
  ])('%s becomes %s', (code, expected, message) => {
    const cause = driverError(code);
    const error = databaseError(cause, place);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: expected, message, details: { databaseCode: code }, cause });
  });

  it('of a database whose indexes come online is an outage, though it has the code of any fault', () => {
    const cause = driverError('Neo.DatabaseError.General.UnknownError', 'Could not compile query due to insanely frequent schema changes');
    expect(databaseError(cause, place)).toMatchObject({ code: 'DATABASE_UNAVAILABLE', cause });
    expect(databaseError(driverError('Neo.DatabaseError.General.UnknownError', 'something else'), place)).toBeInstanceOf(InvariantError);
  });

  it('about a rejected statement is a bug of ours', () => {
    const cause = driverError('Neo.ClientError.Statement.SyntaxError', 'Invalid input');
    const error = databaseError(cause, place);
    expect(error).toBeInstanceOf(InvariantError);
    expect(error).toMatchObject({ message: `The database at ${place} rejected a statement (Neo.ClientError.Statement.SyntaxError): Invalid input`, cause });
  });

  it('is judged by its code, whatever its message says', () => {
    expect(databaseError(driverError('Neo.ClientError.Statement.SyntaxError', 'ServiceUnavailable timed out Unauthorized'), place)).toBeInstanceOf(InvariantError);
  });

  it('is told from the errors of others, which pass unchanged', () => {
    const error = new TypeError('ours');
    expect(databaseError(error, place)).toBe(error);
  });

  it('shows a broken connection only by the codes that the driver gives to one', () => {
    expect(isBrokenConnection(driverError('SessionExpired'))).toBe(true);
    expect(isBrokenConnection(driverError('ServiceUnavailable'))).toBe(true);
    expect(isBrokenConnection(driverError('Neo.ClientError.Security.Unauthorized'))).toBe(false);
    expect(isBrokenConnection(new Error('ServiceUnavailable'))).toBe(false);
  });
});
