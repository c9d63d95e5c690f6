import { z } from 'zod';
import type { GlobalId } from '../domain/global-id.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { RecordedInstrument } from './law-source.ts';

const text = z.string().min(1);

/** What only a reader of the texts can say: docs/law-notes.yaml, written by hand. */
const lawNotes = z.strictObject({
  /** Why an instrument on record has no entry in seed/law: by its id, else by its kind. */
  withoutEntry: z.strictObject({ kinds: z.record(z.string(), text), instruments: z.record(z.string(), text) }),
  /** Law that no instrument on record stands for. */
  notModeled: z.array(z.strictObject({ title: text, text })),
  /** Where the record of an instrument and its text, or what is modeled of it, differ. `entry` is of seed/law; without one, the instrument as a whole is meant. */
  differences: z.array(z.strictObject({ regulation: text, entry: text.optional(), record: text, text, modeled: text })),
});

export type LawNotes = z.output<typeof lawNotes>;

/** The notes as parsed, or what is wrong with their form. */
export function readLawNotes(value: unknown): { readonly notes: LawNotes; readonly faults: readonly [] } | { readonly notes: null; readonly faults: readonly string[] } {
  const { data, error } = lawNotes.safeParse(value);
  return data === undefined ? { notes: null, faults: (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`) } : { notes: data, faults: [] };
}

/** The instruments of seed/regulations.yaml that seed/law names nowhere. */
export function withoutEntry(instruments: readonly RecordedInstrument[], rulebook: Rulebook): readonly RecordedInstrument[] {
  const named = regulationIdsIn(rulebook);
  return instruments.filter(({ id }) => !named.has(`regulation:${id}`));
}

/** Why the instrument has no entry; undefined while nobody said. */
export function reasonFor({ withoutEntry: { kinds, instruments } }: LawNotes, { id, kind = '' }: RecordedInstrument): string | undefined {
  return instruments[id] ?? kinds[kind];
}

/** What keeps the notes from standing beside this law: each is one thing to write or to take out. */
export function faultsOfNotes(notes: LawNotes, instruments: readonly RecordedInstrument[], rulebook: Rulebook): readonly string[] {
  const without = withoutEntry(instruments, rulebook);
  const entries = entryIdsIn(rulebook);
  const known = new Set(instruments.map(({ id }) => id));
  return [
    ...without.filter((instrument) => reasonFor(notes, instrument) === undefined).map(({ id }) => `${id} has no entry in seed/law and nothing says why: add it under withoutEntry`),
    ...Object.keys(notes.withoutEntry.instruments).filter((id) => !without.some((instrument) => instrument.id === id))
      .map((id) => `withoutEntry names ${id}, which ${known.has(id) ? 'has an entry in seed/law' : 'is not in seed/regulations.yaml'}: take it out`),
    ...notes.differences.filter(({ regulation }) => !known.has(regulation)).map(({ regulation }) => `a difference names the regulation ${regulation}, which is not in seed/regulations.yaml`),
    ...notes.differences.filter(({ entry }) => entry !== undefined && !entries.has(entry)).map(({ entry }) => `a difference names ${String(entry)}, which is no entry in seed/law`),
  ];
}

function regulationIdsIn(rulebook: Rulebook): ReadonlySet<GlobalId> {
  const found = new Set<GlobalId>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('regulationId' in value && typeof value.regulationId === 'string') found.add(value.regulationId as GlobalId);
    Object.values(value).forEach(visit);
  };
  visit(rulebook);
  return found;
}

function entryIdsIn({ provisions, exceptions, incorporations, measures, affiliates, guards }: Rulebook): ReadonlySet<string> {
  return new Set([provisions, provisions.flatMap(({ reviewPolicies }) => reviewPolicies), exceptions, incorporations, measures, affiliates, guards].flatMap((entries) => entries.map(({ id }) => id)));
}
