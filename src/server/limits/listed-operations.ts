import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stripIgnoredCharacters } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { StartError } from '../start-error.ts';

/** The operations that an operator allows, where not all are. */
export interface ListedOperations {
  /** Fails unless the operation is one of them; spaces, line breaks and comments make no difference. */
  require(text: string): void;
  /** Its text, by the SHA-256 of it that clients send in place of it. */
  byHash(hash: string): string | undefined;
}

/** Takes every .graphql file of a folder, subfolders included, for an operation that is allowed. Fails at start with all files that are none. */
export function readListedOperations(folder: string): ListedOperations {
  const byHash = new Map<string, string>();
  const allowed = new Set<string>();
  const problems: string[] = [];
  for (const name of graphqlFiles(folder)) {
    try {
      const text = readFileSync(join(folder, name), 'utf8');
      parse(text);
      allowed.add(stripIgnoredCharacters(text));
      byHash.set(createHash('sha256').update(text).digest('hex'), text);
    } catch (error) {
      problems.push(`${name}: ${(error as Error).message}`);
    }
  }
  if (problems.length > 0) throw new StartError(`Of the operations that OPERATIONS_FOLDER allows, these can't be read:\n${problems.join('\n')}`);
  if (allowed.size === 0) throw new StartError(`OPERATIONS_FOLDER names ${folder}, which has no .graphql file: nothing could be asked. Put the operations there, or unset it to allow all.`);
  return {
    byHash: (hash) => byHash.get(hash),
    require(text) {
      if (!allowed.has(significant(text))) throw new ApiError('OPERATION_NOT_LISTED', 'This server answers the operations of its list only, and this is none of them. Ask its operator to add it, or run a server of your own.');
    },
  };
}

function graphqlFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql')).sort();
  } catch (error) {
    throw new StartError(`OPERATIONS_FOLDER can't be read (${(error as NodeJS.ErrnoException).code}). Name a folder with .graphql files, or unset it to allow all operations.`);
  }
}

/** What is no GraphQL is on no list. */
function significant(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return '';
  }
}
