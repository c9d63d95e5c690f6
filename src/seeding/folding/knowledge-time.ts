import { addDays, addMonths, OPEN_END } from '../../domain/iso-date.ts';
import type { ResolvedSources } from '../provenance.ts';
import type { Properties, RecordLookup } from '../kinds/seed-kind.ts';

/**
 * When a value became known, as the publication days of the sources that were seen bear out.
 * Sources read for the field each hold it, so the earliest counts. Sources of the record as a whole hold it between them, and nobody
 * noted which: only by the latest of them was it surely out. One without a date leaves that open: never a guessed day.
 */
export function knowledgeTime(resolved: ResolvedSources, lookup: RecordLookup): Properties {
  const days = resolved.references.map(({ source }) => lookup.find('source', source)?.value['publishedOn'] as string | undefined);
  const dated = days.filter((day) => day !== undefined).sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1));
  const chosen = resolved.scope === 'FIELD' ? dated[0] : dated.length === days.length ? dated.at(-1) : undefined;
  return {
    publishedOn: chosen,
    knownSince: chosen,
    recordedFrom: chosen && lastDayOf(chosen),
    recordedUntil: OPEN_END,
  };
}

/** A month or a year of publication is sure to be over only on its last day. */
export function lastDayOf(partial: string): string {
  if (partial.length === 4) return `${partial}-12-31`;
  return partial.length === 7 ? addDays(addMonths(`${partial}-01`, 1), -1) : partial;
}
