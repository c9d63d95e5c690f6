import { globalId } from '../../domain/global-id.ts';
import type { IdPrefix } from '../../domain/global-id.ts';
import { foldName } from '../../graph-model/fold-name.ts';
import type { SeedRecord } from '../kinds/seed-kind.ts';

/** The kinds that are looked up by name. */
const named: readonly IdPrefix[] = ['organization', 'person', 'topic', 'document', 'chip', 'chip-family', 'model', 'cluster', 'data-center', 'supply-chain-stage', 'supply-chain-input', 'country', 'control-list-entry', 'license-exception', 'regulation'];

export interface NameNode {
  readonly id: string;
  readonly kind: IdPrefix;
  readonly folded: string;
}

/** The folded names by which a record is found, each once: its names in every script, its aliases, the codes by which others call it and its bare id. */
export function namesOf(record: SeedRecord): readonly NameNode[] {
  const { prefix } = record.kind;
  if (!named.includes(prefix)) return [];
  const { id, name, aliases, nameZhHans, nameZhHant, epochModelName, ticker, wikidataId, citation, frDocumentNumber } = record.value as Readonly<Record<string, unknown>>;
  const titled = prefix === 'regulation' ? [record.value['title'], citation] : [];
  const written = [id, name, nameZhHans, nameZhHant, epochModelName, wikidataId, frDocumentNumber, ...titled, ...tickersIn(ticker), ...(Array.isArray(aliases) ? aliases : [])].filter((text): text is string => typeof text === 'string');
  const folded = new Set(written.map(foldName).filter((text) => text !== ''));
  return [...folded].map((text) => ({ id: globalId('name', `${prefix}/${text}`), kind: prefix, folded: text }));
}

/** A company that is listed on several exchanges has its tickers in one text: "BABA; 9988.HK". */
export function tickersIn(ticker: unknown): readonly string[] {
  return typeof ticker === 'string' ? ticker.split(/;\s*/) : [];
}
