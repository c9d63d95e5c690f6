import type { IdPrefix } from '../../domain/global-id.ts';
import type { RecordLookup, SeedKind, SeedRecord } from '../kinds/seed-kind.ts';
import type { YamlFile } from '../reading/yaml-file.ts';

/** A record with its place, so that a mistake found late still has a line. */
export interface PlacedRecord extends SeedRecord {
  readonly file: YamlFile;
  /** Position in its file. */
  readonly index: number;
  /** The fields that are written, right or wrong. */
  readonly fields: readonly string[];
}

/** The records of the seed; after `checkSeed` without mistakes they hold what their schemas say. */
export class Seed implements RecordLookup {
  readonly #byPrefix = new Map<IdPrefix, Map<string, PlacedRecord>>();
  readonly readOn: string | undefined;

  /** `unreadable` names the kinds whose file could not be read: nobody can tell whether a reference to them is right. */
  constructor(readonly records: readonly PlacedRecord[], readonly unreadable: ReadonlySet<IdPrefix> = new Set()) {
    for (const record of records) {
      const prefix = record.kind.prefix;
      const ofPrefix = this.#byPrefix.get(prefix) ?? new Map<string, PlacedRecord>();
      if (!ofPrefix.has(record.value.id)) ofPrefix.set(record.value.id, record);
      this.#byPrefix.set(prefix, ofPrefix);
    }
    this.readOn = [...(this.#byPrefix.get('feed')?.values() ?? [])].flatMap(({ value }) => (typeof value['retrievedOn'] === 'string' ? [value['retrievedOn']] : [])).sort().at(-1);
  }

  find(prefix: IdPrefix, localId: string): PlacedRecord | undefined {
    return this.#byPrefix.get(prefix)?.get(localId);
  }

  mayExist(prefix: IdPrefix, localId: string): boolean {
    return this.unreadable.has(prefix) || this.find(prefix, localId) !== undefined;
  }

  idsOf(prefix: IdPrefix): readonly string[] {
    return [...(this.#byPrefix.get(prefix)?.keys() ?? [])];
  }

  ofKind(kind: SeedKind): readonly PlacedRecord[] {
    return this.records.filter((record) => record.kind === kind);
  }
}
