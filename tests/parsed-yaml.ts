import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Beside the parser itself: a new installation begins without it. */
const folder = fileURLToPath(new URL('../node_modules/.cache/parsed-yaml', import.meta.url));

/** What a YAML file holds. To parse the law takes most of a second, and sixty suites read it, each with modules of its own: what one has parsed is kept for the others, by the text of the file. */
export function parsedYaml(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  const kept = join(folder, `${createHash('sha256').update(text).digest('hex')}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const content: unknown = parse(text);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${kept}.${process.pid}`, JSON.stringify(content));
  renameSync(`${kept}.${process.pid}`, kept);
  return content;
}
