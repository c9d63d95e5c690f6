import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { isAuthenticationCode } from './database-error.ts';

/** The login that a new store comes with. */
const initial = { user: 'neo4j', password: 'neo4j' } as const;

export type LoginOutcome = 'READY' | 'NOT_YET' | 'PASSWORD_REFUSED';

/**
 * Tries to ask the database something with this password. A store that still has its initial password, new or left so by a
 * process that ended between creating it and changing it, is given this one first.
 */
export async function logIn(uri: string, password: string): Promise<LoginOutcome> {
  const first = await attempt(uri, password, (driver) => ask(driver, 'neo4j', 'RETURN 1'));
  if (first !== 'PASSWORD_REFUSED') return first;
  return attempt(uri, initial.password, (driver) => ask(driver, 'system', 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: initial.password, new: password }))
    .then((changed) => (changed === 'READY' ? 'NOT_YET' : changed));
}

async function attempt(uri: string, password: string, work: (driver: Driver) => Promise<unknown>): Promise<LoginOutcome> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(initial.user, password), { telemetryDisabled: true, connectionTimeout: 5_000, connectionAcquisitionTimeout: 5_000, maxConnectionPoolSize: 1 });
  try {
    await work(driver);
    return 'READY';
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    return isAuthenticationCode(error.code) ? 'PASSWORD_REFUSED' : 'NOT_YET';
  } finally {
    await driver.close();
  }
}

async function ask(driver: Driver, database: string, text: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const session = driver.session({ database });
  try {
    await session.run(text, parameters);
  } finally {
    await session.close();
  }
}
