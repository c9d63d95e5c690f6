import { prefixOf } from '../../domain/global-id.ts';
import { judgedPredicates } from '../../graph-model/claim-predicates.ts';
import { citesKey, tablesKey } from './decode.ts';

/** The records of answers by their ids, each with the predicates of the claims behind what was read of it. */
export type CitedRecords = ReadonlyMap<string, ReadonlySet<string>>;

/** Goes through decoded answers of an operation that is to be cited. Records that a value may only name are left out: whoever finds them gives them as well. `judged` are the ids of those of which only the rules read facts. */
export function citedRecords(answers: Iterable<unknown>, judged: Iterable<string> = []): CitedRecords {
  const records = new Map<string, Set<string>>();
  const add = (id: string, predicates: readonly string[]): void => void records.set(id, new Set([...records.get(id) ?? [], ...predicates]));
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (!isPlain(value) || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) return value.forEach(visit);
    const { [citesKey]: predicates, [tablesKey]: _mayBeNamed, ...values } = value as Readonly<Record<string, unknown>>;
    if (predicates) add(String(values['id']), predicates as readonly string[]);
    Object.values(values).forEach(visit);
  };
  for (const answer of answers) visit(answer);
  for (const id of judged) {
    const prefix = prefixOf(id);
    if (prefix !== null) add(id, judgedPredicates[prefix] ?? []);
  }
  return records;
}

/** What was decoded, and not what it was decoded by: nodes of a document know their place in a text. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);
}
