import { nearestInOrder } from '../../domain/nearest.ts';
import { searchWords } from '../../graph-model/search-words.ts';
import { searchedLabels } from '../../graph-model/searched-kinds.ts';
import { encodeCursor } from '../cursor.ts';
import type { DecodedObject } from '../rows/decode.ts';
import { decodeTarget, responseKey } from '../rows/decode.ts';
import type { SearchPlan } from './plan-search.ts';
import { searchOrder } from './plan-search.ts';
import { goodScore } from './render-search.ts';
import type { SearchQuestion } from './search-question.ts';
import { shownField } from './shown-field.ts';

/** `[score of the best hit, words that it lacks, names by record as [as written, letters]]` */
type Near = readonly [best: number | null, missed: readonly string[] | null, names: readonly (readonly (readonly [written: string, letters: string])[])[]];

/** A shorter word of a name does not suggest it. */
const leastOfName = 4;

type HitRow = readonly [score: number, rank: number, id: string, written: string, property: string, ...records: readonly unknown[]];

/** The connection out of its columns; one row more than the page holds says that it goes on. */
export function decodeSearch(plan: SearchPlan, [read, totalCount, truncated, counts, near]: readonly unknown[]): DecodedObject {
  const rows = (read ?? []) as readonly HitRow[];
  const kept = rows.slice(0, plan.size);
  const edges = kept.map(([score, rank, id, matchedOn, property]) => ({ cursor: encodeCursor(plan.list, searchOrder, [score, rank], id), score, matchedOn, matchedField: shownField(plan.context.schema, searchedLabels[rank]!, property) }));
  const page: DecodedObject = {
    totalCount, truncated,
    facets: ((counts ?? []) as readonly number[]).map((count, rank) => ({ type: searchedLabels[rank]!, count })).filter(({ count }) => count > 0),
    didYouMean: near === null ? [] : suggestions(plan.question, near as Near),
    pageInfo: { hasNextPage: rows.length > plan.size, hasPreviousPage: plan.after !== null, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
  };
  for (const list of plan.edgeLists) page[responseKey(list)] = edges.map((edge) => ({ ...edge }));
  plan.targets.forEach(({ list, node, records }, index) => {
    const objects = kept.map((row) => decodeTarget(records, row[5 + index]));
    if (node === null) page[responseKey(list)] = objects;
    else (page[responseKey(list)] as DecodedObject[]).forEach((edge, at) => { edge[responseKey(node)] = objects[at]; });
  });
  return page;
}

/** Names that are near the query as a whole, or near the words which nothing good was found by: those that the best hit lacks, or else each. A query of one word may also be one of a name. */
function suggestions({ words, joined }: SearchQuestion, [best, missed, read]: Near): readonly string[] {
  const written = new Map<string, string>();
  for (const [name, letters] of read.flat()) {
    const meant = words.length === 1 ? [letters, ...searchWords(name).words.filter(({ length }) => length >= leastOfName)] : [letters];
    for (const each of meant) if (!words.includes(each) && !written.has(each)) written.set(each, name);
  }
  const meant = [joined, ...(best === null || best < goodScore ? words : (missed ?? []))];
  const found = [...new Set(meant)].filter((text) => text.length > 1 && /\p{L}/u.test(text)).flatMap((text) => nearestInOrder(text, [...written.keys()].filter((letters) => !letters.startsWith(text))));
  return [...new Set(found.map((letters) => written.get(letters)!))].slice(0, 3);
}
