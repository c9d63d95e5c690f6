import type { Config } from '../server/config.ts';
import type { DatabaseSource } from '../server/database/database-source.ts';
import { externalDatabase } from '../server/database/external-database.ts';
import { managedDatabase } from '../server/database/managed-database.ts';

/** The database that the settings choose: the one at NEO4J_URI, else one of our own. */
export function chosenDatabase(config: Config, say: (message: string) => void): DatabaseSource {
  return config.externalDatabase ? externalDatabase(config.externalDatabase) : managedDatabase(config.managedDatabase, say);
}
