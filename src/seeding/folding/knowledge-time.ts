import { OPEN_END } from '../../domain/iso-date.ts';
import type { ResolvedSources } from '../provenance.ts';
import type { Properties, RecordLookup } from '../kinds/seed-kind.ts';
import { publicBy } from '../public-by.ts';

/**
 * When a value became public, as the publication days of its sources bear out; `cited` are all of them, `seen` those that were read and bear it out.
 * Sources read for the field each hold it, so the earliest counts. Sources of the record as a whole hold it between them, and nobody noted which:
 * only by the latest of them was it surely out (`knownSince`), and one without a date leaves that open. `recordedFrom` is the first day on which any
 * source of it that carries a date was out: before it nobody can show that it was known. Never a guessed day.
 */
export function knowledgeTime(cited: ResolvedSources, seen: ResolvedSources | null, lookup: RecordLookup): Properties {
  const knownSince = seen === null ? undefined : seen.scope === 'FIELD' ? datesOf(seen, lookup)[0] : allDates(seen, lookup)?.at(-1);
  return { publishedOn: knownSince ?? onlyDate(cited, lookup), knownSince, recordedFrom: firstDay(cited, lookup), recordedUntil: OPEN_END };
}

/** The first day on which one of the sources was out; undefined where none carries a date. */
export function firstDay(cited: ResolvedSources, lookup: RecordLookup): string | undefined {
  const [earliest] = datesOf(cited, lookup);
  return earliest && publicBy(earliest, lookup);
}

/** Of sources that nobody opened nobody knows which holds the value: they name a day only where it is the same for all. */
function onlyDate(cited: ResolvedSources, lookup: RecordLookup): string | undefined {
  const dates = new Set(allDates(cited, lookup));
  return dates.size === 1 ? [...dates][0] : undefined;
}

/** The publication days that are known, earliest first: a month or a year by its last day, on which it surely is over. */
function datesOf({ references }: ResolvedSources, lookup: RecordLookup): readonly string[] {
  return references.flatMap(({ source }) => (lookup.find('source', source)?.value['publishedOn'] as string | undefined) ?? []).sort((a, b) => (publicBy(a, lookup) < publicBy(b, lookup) ? -1 : 1));
}

function allDates(resolved: ResolvedSources, lookup: RecordLookup): readonly string[] | undefined {
  const dates = datesOf(resolved, lookup);
  return dates.length > 0 && dates.length === resolved.references.length ? dates : undefined;
}
