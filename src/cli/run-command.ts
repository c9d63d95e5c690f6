import { ApiError } from '../domain/api-error.ts';
import { FeedError } from '../importers/feed-error.ts';
import { UnreadableVintageError } from '../importers/vintages/unreadable-vintage-error.ts';
import { ManagedNeo4jError } from '../neo4j/managed-neo4j-error.ts';
import { ForeignDataError } from '../seeding/loading/foreign-data.ts';
import { SeedError } from '../seeding/seed-error.ts';
import { ConfigError } from '../server/config-error.ts';
import { StartError } from '../server/start-error.ts';

/** Runs a command to its end. What the user can mend is said in one message and without a stack; a bug is shown whole. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${explained(error)}\n`);
    process.exit(1);
  }
}

/** What the message alone mends. */
const mendable = [ConfigError, StartError, SeedError, ForeignDataError, FeedError, UnreadableVintageError, ManagedNeo4jError];

export function explained(error: unknown): string {
  if (error instanceof ApiError) return `${error.message} (${error.code})`;
  if (mendable.some((kind) => error instanceof kind)) return (error as Error).message;
  if (isMistypedOption(error)) return error.message;
  return `This is a bug; please report it with these lines:\n${error instanceof Error ? error.stack : String(error)}`;
}

/** As `parseArgs` refuses an option that it does not know, or one without its value. */
const isMistypedOption = (error: unknown): error is Error => error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
