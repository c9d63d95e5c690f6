import type { IsoDate } from '../../domain/iso-date.ts';

/** A document of the Federal Register, as its index has it. */
export interface FederalRegisterDocument {
  /** Its number: `2022-21658`; of a correction `C1-2026-16628`. */
  readonly key: string;
  readonly title: string;
  readonly publishedOn: IsoDate;
  readonly url: string;
  readonly abstract?: string;
  /** As our kinds of document are called, where the file says it. */
  readonly type?: string;
}
