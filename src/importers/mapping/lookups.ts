import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { parseYamlFile } from '../../seeding/reading/yaml-file.ts';
import { FeedError } from '../feed-error.ts';

const text = z.string().min(1);

/** What a `lookups.yaml` holds; each entry says why. */
const lookupsFile = z.strictObject({
  /** By topic: what a wording means. Without `means` it is known to say nothing. */
  meanings: z.record(z.string(), z.array(z.strictObject({ wording: text, means: text.optional(), reason: text }))).optional(),
  /** Wordings with a comma and a space, and the name or names that each is. */
  names: z.array(z.strictObject({ wording: text, means: z.array(text).min(1), reason: text })).optional(),
  /** Cells that are not read as they stand: `reads` in their place, or as a value of rank DEPRECATED, or nothing. With `key`, only in the record of that key. */
  exceptions: z.array(z.strictObject({ column: text, key: text.optional(), wording: text, reads: text.optional(), rank: z.literal('DEPRECATED').optional(), reason: text })).optional(),
  /** Names that several rows share: the columns that tell them apart, or `keep: FIRST`. Rows that are equal even so are numbered where `numbered`. */
  repeated: z.array(z.strictObject({ wording: text, tellApartBy: z.array(text).min(1).optional(), numbered: z.boolean().optional(), keep: z.literal('FIRST').optional(), reason: text })).optional(),
});

type LookupsFile = z.infer<typeof lookupsFile>;
export type Repeated = NonNullable<LookupsFile['repeated']>[number];
export type CellException = NonNullable<LookupsFile['exceptions']>[number];

/** Everything that was reviewed for a feed. */
export interface Lookups {
  /** As messages name the file in which something new is settled. */
  readonly file: string;
  readonly meanings: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly exceptions: readonly CellException[];
  readonly repeated: ReadonlyMap<string, Repeated>;
}

/** Reads the reviewed look-ups of a feed; the last file is the feed's own. What two files say of one wording must not differ, so it may stand in one only. */
export function readLookups(files: readonly URL[]): Lookups {
  const read = files.map((url) => readLookupsFile(fileURLToPath(url)));
  const meanings = new Map<string, Map<string, string | undefined>>();
  for (const { content } of read) {
    for (const [topic, entries] of Object.entries(content.meanings ?? {})) {
      const known = meanings.get(topic) ?? new Map<string, string | undefined>();
      for (const { wording, means } of entries) known.set(wording, means);
      meanings.set(topic, known);
    }
  }
  return {
    file: read.at(-1)?.file ?? 'lookups.yaml',
    meanings,
    names: new Map(read.flatMap(({ content }) => content.names ?? []).map(({ wording, means }) => [wording, means])),
    exceptions: read.flatMap(({ content }) => content.exceptions ?? []),
    repeated: new Map(read.flatMap(({ content }) => content.repeated ?? []).map((entry) => [entry.wording, entry])),
  };
}

function readLookupsFile(path: string): { readonly file: string; readonly content: LookupsFile } {
  const file = join('src', 'importers', basename(dirname(path)), basename(path));
  const yaml = parseYamlFile(file, 'lookups', readFileSync(path));
  if (yaml.mistakes.length > 0) throw new FeedError(yaml.mistakes);
  const { data, error } = lookupsFile.safeParse(yaml.value);
  if (data) return { file, content: data };
  throw new FeedError(error.issues.map(({ path: at, message }) => ({ file, line: yaml.lineOf(at as (string | number)[]), field: at.join('.'), what: `${at.join('.')}: ${message}`, whatToDo: 'correct the entry (docs/importing.md)' })));
}
