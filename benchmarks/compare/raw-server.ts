import { once } from 'node:events';
import type { Statement } from '../../src/domain/graph.ts';
import { rawDriver } from './raw-driver.ts';
import { servePosts } from './serve-posts.ts';

/** The hand-written statements behind bare node:http: rows as lists of values. */
const [statements] = (await once(process, 'message')) as [ReadonlyMap<string, Statement>];
const raw = rawDriver(process.env);
const encoder = new TextEncoder();
await servePosts(async (path) => {
  const statement = statements.get(path.slice(1));
  if (!statement) throw new Error(`no statement ${path}`);
  return encoder.encode(JSON.stringify(await raw.rows(statement)));
});
