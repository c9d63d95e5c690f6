import { lastDayOf, OPEN_END } from '../../domain/iso-date.ts';
import type { ResolvedSources } from '../provenance.ts';
import type { Properties, RecordLookup } from '../kinds/seed-kind.ts';

/**
 * When a value became public, as the publication days of its sources bear out.
 * Sources read for the field each hold it, so the earliest counts. Sources of the record as a whole hold it between them, and nobody
 * noted which: only by the latest of them was it surely out. One without a date leaves that open: never a guessed day.
 */
export function publication({ scope, references }: ResolvedSources, lookup: RecordLookup): string | undefined {
  const days = references.map(({ source }) => lookup.find('source', source)?.value['publishedOn'] as string | undefined);
  const dated = days.filter((day) => day !== undefined).sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1));
  return scope === 'FIELD' ? dated[0] : dated.length === days.length ? dated.at(-1) : undefined;
}

/**
 * The knowledge time of a value: `cited` are all its sources, `seen` those that bear it out. Since when it was known, only sources that
 * were opened can say; but a value that was taken from later documents alone, opened or not, is not taken for known before them.
 */
export function knowledgeTime(cited: ResolvedSources, seen: ResolvedSources | null, lookup: RecordLookup): Properties {
  const knownSince = seen === null ? undefined : publication(seen, lookup);
  const publishedOn = knownSince ?? publication(cited, lookup);
  return { publishedOn, knownSince, recordedFrom: publishedOn && lastDayOf(publishedOn), recordedUntil: OPEN_END };
}
