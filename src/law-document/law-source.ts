import type { GlobalId } from '../domain/global-id.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { GroupEntry } from '../rules/geography.ts';
import type { LawFile } from '../rules/law-file.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { LawNotes } from './law-notes.ts';

/** An instrument as seed/regulations.yaml records it. */
export interface RecordedInstrument {
  readonly id: string;
  readonly title: string;
  readonly kind?: string;
  readonly citation?: string;
  readonly announcedDate?: IsoDate;
  readonly publishedDate?: IsoDate;
  readonly statusAsOf?: IsoDate;
}

export type RecordedGroup = GroupEntry & { readonly description?: string; readonly note?: string };

/** All that docs/law.md is made from. */
export interface LawSource {
  readonly rulebook: Rulebook;
  /** The same law as it is written: with groups where the rulebook has their members. */
  readonly files: readonly LawFile[];
  readonly instruments: readonly RecordedInstrument[];
  readonly groups: readonly RecordedGroup[];
  /** Names of organizations and chips. */
  readonly names: ReadonlyMap<GlobalId, string>;
  readonly notes: LawNotes;
}

export function nameOf({ names }: LawSource, id: GlobalId): string {
  return names.get(id) ?? id;
}

/** The record of a regulation; an instrument without one goes by its id. */
export function instrumentOf({ instruments }: LawSource, regulationId: GlobalId): RecordedInstrument {
  const id = regulationId.slice(regulationId.indexOf(':') + 1);
  return instruments.find((instrument) => instrument.id === id) ?? { id, title: id };
}
