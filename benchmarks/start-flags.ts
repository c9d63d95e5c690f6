import { readFileSync } from 'node:fs';
import { invariant } from '../src/domain/invariant.ts';

/** What `npm start` tells node, so that what is measured runs as it does for everybody. */
export function startFlags(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly scripts: { readonly start: string } };
  const flags = /^node ((?:--\S+ )*)--import tsx src\/cli\/start\.ts$/.exec(scripts.start)?.[1];
  invariant(flags !== undefined, 'package.json starts the server in another way');
  return flags.split(' ').filter(Boolean);
}
