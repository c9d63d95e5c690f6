/** A relation as the graph has it: `[its id, type, id at its beginning, id at its end]`. */
export type PlainRelation = readonly [id: string, type: string, start: string, end: string];

/** Every way without a circle between two records up to a length, found in memory by trying all of them: each as `id TYPE id TYPE id`. */
export function plainPaths(relations: readonly PlainRelation[], from: string, to: string, maxLength: number): readonly string[] {
  const at = new Map<string, PlainRelation[]>();
  for (const relation of relations) for (const end of [relation[2], relation[3]]) at.set(end, [...at.get(end) ?? [], relation]);
  const closed = (id: string): boolean => /^country(-group)?:/.test(id);
  const found: string[] = [];
  const walk = (ids: readonly string[], text: string): void => {
    const last = ids.at(-1)!;
    if (last === to) return void found.push(text);
    if (ids.length > maxLength || (closed(last) && ids.length > 1)) return;
    for (const [, type, start, end] of at.get(last) ?? []) {
      const next = start === last ? end : start;
      if (!ids.includes(next)) walk([...ids, next], `${text} ${type} ${next}`);
    }
  };
  walk([from], from);
  return found.sort();
}
