import type { RunStatement, Statement } from '../../domain/graph.ts';
import type { NewNode } from '../../seeding/loading/statements.ts';
import type { Vintage } from '../folding/vintage.ts';
import { contentOf, packVintage, unpackVintage } from './packed-vintage.ts';
import { UnreadableVintageError } from './unreadable-vintage-error.ts';

/** A vintage that a database keeps, without its entries. */
export interface KeptVintage {
  readonly feed: string;
  readonly day: string;
  readonly content: string;
  /** A hash of the files that it was read from, and the version of the project that read them. */
  readonly file: string;
  readonly readBy: string;
}

const readKept: Statement = { text: 'MATCH (v:Vintage) WHERE v.feed IS NOT NULL RETURN v.feed, v.day, v.content, v.file, v.readBy ORDER BY v.feed, v.day', parameters: {} };

export async function keptVintages(run: RunStatement): Promise<readonly KeptVintage[]> {
  return (await run(readKept)).map(([feed, day, content, file, readBy]) => ({ feed: String(feed), day: String(day), content: String(content), file: String(file ?? ''), readBy: String(readBy ?? '') }));
}

/** With their entries, by feed and day; but for those of a day. Those that are `atHand` already are not read. Fails with an `UnreadableVintageError` where one can't be read, but leaves those out that are `replaced`. */
export async function readVintages(run: RunStatement, feeds: readonly string[], { butOf = '', replaced = [], atHand = [] }: ReadVintages = {}): Promise<readonly Vintage[]> {
  const rows = await run({ text: 'MATCH (v:Vintage) WHERE v.feed IN $feeds AND v.day <> $butOf AND NOT v.id IN $atHand RETURN v.feed, v.day, v.packed', parameters: { feeds, butOf, atHand: atHand.map(({ feed, day }) => idOf(feed, day)) } });
  const read = rows.flatMap(([feed, day, packed]) => {
    const of = { feed: String(feed), day: String(day) };
    const isReplaced = replaced.some((other) => other.feed === of.feed && other.day === of.day);
    try {
      return [{ ...of, ...unpackVintage(String(packed), of) }];
    } catch (error) {
      if (isReplaced && error instanceof UnreadableVintageError) return [];
      throw error;
    }
  });
  return [...read, ...atHand].sort((a, b) => (idOf(a.feed, a.day) < idOf(b.feed, b.day) ? -1 : 1));
}

interface ReadVintages {
  readonly butOf?: string;
  readonly replaced?: readonly Pick<Vintage, 'feed' | 'day'>[];
  readonly atHand?: readonly Vintage[];
}

export interface BroughtVintage extends Vintage {
  readonly file: string;
  readonly readBy: string;
}

/** Keeps a vintage in place of one of the same feed and day. */
export async function keepVintage(run: RunStatement, { file, readBy, ...vintage }: BroughtVintage): Promise<void> {
  const { feed, day, entries } = vintage;
  const properties: NewNode['properties'] = { id: idOf(feed, day), feed, day, content: contentOf(vintage), file, readBy, records: entries.length, packed: packVintage(vintage) };
  await run({ text: 'MERGE (v:Vintage {id: $properties.id}) SET v = $properties', parameters: { properties } });
}

/** That the same entries were read from another file, or by another version. */
export async function noteReading(run: RunStatement, { feed, day, file, readBy }: BroughtVintage): Promise<void> {
  await run({ text: 'MATCH (v:Vintage {id: $id}) SET v.file = $file, v.readBy = $readBy', parameters: { id: idOf(feed, day), file, readBy } });
}

const idOf = (feed: string, day: string): string => `vintage:${feed}/${day}`;
