import type { IsoDate } from '../../domain/iso-date.ts';
import type { RecordLookup } from '../../seeding/kinds/seed-kind.ts';
import type { Feed } from '../feed.ts';
import type { Draft } from './draft.ts';
import type { Vintage } from './vintage.ts';

/** The bare id of the source that a vintage is. */
export function vintageSource(feed: string, day: IsoDate): string {
  return `${feed}-${day}`;
}

/** The source that a vintage is: what it says was public on its day. All vintages and views of one database are one origin (`origin`, a source of the seed). */
export function sourceDraft({ id, title, publisher, license, credit, page, origin }: Feed, day: IsoDate, seed: RecordLookup): Draft {
  return {
    prefix: 'source', from: { feed: id },
    value: {
      id: vintageSource(id, day), title: `${title}, as of ${day}`, publisher, ...(page !== undefined && { url: page }), publishedOn: day, kind: 'DATASET', check: 'SEEN',
      ...(origin !== undefined && seed.find('source', origin) !== undefined && { retells: origin }),
      note: `${license}. Credit: ${credit}.`,
    },
  };
}

/** The feed as its newest vintage is. */
export function feedDraft({ id, title, publisher, license, credit, page }: Feed, { day, entries }: Vintage): Draft {
  return {
    prefix: 'feed', from: { feed: id },
    value: { id, name: title, publisher, license, coversUntil: day, records: entries.length, ...(page !== undefined && { url: page }), note: `Credit ${credit} wherever it is shown.` },
  };
}
