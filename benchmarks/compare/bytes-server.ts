import { once } from 'node:events';
import { servePosts } from './serve-posts.ts';

/** Gives the bytes that it was sent by name: as fast as node:http can answer. */
const [answers] = (await once(process, 'message')) as [ReadonlyMap<string, Uint8Array>];
const nothing = new Uint8Array();
await servePosts((path) => answers.get(path.slice(1)) ?? nothing);
