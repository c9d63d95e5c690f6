import { ApiError } from '../domain/api-error.ts';
import { forStrangers } from './database-error.ts';
import { oldestServer } from './neo4j-release.ts';

/** Fails unless the server names itself a Neo4j that is new enough: `Neo4j/5.26.31`, `Neo4j/5.27-aura`, `Neo4j/2026.09.0`. */
export function requireSupportedServer(agent: string | undefined, place: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '') ?? [];
  const [majorNumber, minorNumber] = [Number(major), Number(minor)];
  if (majorNumber > oldestServer.major || (majorNumber === oldestServer.major && minorNumber >= oldestServer.minor)) return;
  throw new ApiError(
    'DATABASE_UNAVAILABLE',
    `The server at ${place} is ${agent ?? 'of an unknown version'}; Neo4j ${oldestServer.major}.${oldestServer.minor} or newer is needed. Upgrade it, or set NEO4J_URI to another one.`,
    { agent: agent ?? null },
    { forStrangers: forStrangers.DATABASE_UNAVAILABLE },
  );
}
