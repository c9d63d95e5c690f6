import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { ListedOperations } from '../limits/listed-operations.ts';

/** Apollo puts this before the hash. */
const prefix = 'apq:';

/** Where operations are found that clients send by the SHA-256 of their text: those of the list if there is one, and else those that clients have sent before, the latest of them. */
export function persistedOperations(megabytes: number, listed: ListedOperations | undefined): { readonly cache: KeyValueCache<string> } | false {
  if (listed) return { cache: { get: async (key) => listed.byHash(key.slice(prefix.length)), set: async () => undefined, delete: async () => false } };
  return megabytes === 0 ? false : { cache: new InMemoryLRUCache<string>({ maxSize: megabytes * 1024 * 1024 }) };
}
