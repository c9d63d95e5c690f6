import { refusal } from '../feed-error.ts';
import type { FoldContext } from '../folding/feed-fold.ts';
import type { RowHistory } from '../folding/row-history.ts';
import { historyIn, naming, rowHistories } from '../folding/row-history.ts';
import type { TableEntry, Vintage } from '../folding/vintage.ts';
import { readLookups } from '../mapping/lookups.ts';

const reviewed = new URL('lookups.yaml', import.meta.url);

/** Whom a row of the table of providers means. `name`: as its newest vintage writes it. */
export type Provider =
  | { readonly kind: 'COUNTRY'; readonly name: string; readonly country: string }
  | { readonly kind: 'VARIOUS'; readonly name: string }
  | { readonly kind: 'ORGANIZATION'; readonly name: string; readonly organization: string };

/** Looks providers up by the table's key. An organization is drafted, where the seed has none of the name, only when it is asked for: the table has some that provide nothing. */
export function providersOf(vintages: readonly Vintage<TableEntry>[], context: FoldContext): (key: string) => Provider | undefined {
  const countries = readLookups([reviewed]).meanings.get('countries') ?? new Map<string, string | undefined>();
  const histories = new Map(rowHistories(vintages, 'supply-chain-provider', context).map((history) => [history.key, history]));
  return (key) => {
    const history = histories.get(key);
    if (history === undefined) return undefined;
    return history.rows.at(-1)!.entry.values['providerType'] === 'COUNTRY' ? countryProvider(history, countries) : organizationProvider(history, context);
  };
}

/** Its name is a code, or says that several are meant. */
function countryProvider({ rows }: RowHistory, countries: ReadonlyMap<string, string | undefined>): Provider {
  const { name, line } = rows.at(-1)!.entry;
  if (!countries.has(name)) throw refusal('providers.csv', line, `"${name}" is not among the reviewed countries`, 'settle it in src/importers/eto-supply-chain/lookups.yaml');
  const country = countries.get(name);
  return country === undefined ? { kind: 'VARIOUS', name } : { kind: 'COUNTRY', name, country };
}

function organizationProvider(history: RowHistory, { names }: FoldContext): Provider {
  const { value: name, ...since } = historyIn(history, (entry) => entry.name)!;
  const country = historyIn(history, ({ values }) => values['countryCode'])?.value;
  return { kind: 'ORGANIZATION', name, organization: names.organization(name, naming(history, since), typeof country === 'string' ? country : undefined) };
}
