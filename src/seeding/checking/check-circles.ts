import { claimKind } from '../kinds/claim.ts';
import { redirectKind } from '../kinds/redirect.ts';
import type { SeedKind } from '../kinds/seed-kind.ts';
import { sourceKind } from '../kinds/source.ts';
import type { Mistake } from '../mistake.ts';
import { mistakeOf } from './mistake-in.ts';
import type { Seed } from './seed.ts';

/** Where records of one kind say what they come from, or what came in their place. */
const origins: readonly { readonly kind: SeedKind; readonly field: string; readonly what: string; readonly why: string }[] = [
  { kind: claimKind, field: 'restsOn', what: 'the claim rests on itself', why: 'nothing is its own source' },
  { kind: sourceKind, field: 'retells', what: 'the source retells itself', why: 'nothing is its own source' },
  { kind: redirectKind, field: 'to', what: 'the id leads back to itself', why: 'one of the records stays' },
];

/** What comes from something else, or gave way to it, never leads back to itself. Each circle is told once, where it is entered. */
export function checkCircles(seed: Seed): readonly Mistake[] {
  return origins.flatMap(({ kind, field, what, why }) => {
    const byId = new Map(seed.ofKind(kind).map((record) => [record.value.id, record]));
    const next = (id: string): readonly string[] => [byId.get(id)?.value[field] as string | readonly string[] | undefined ?? []].flat();
    return circlesOf([...byId.keys()], next).flatMap((circle) => {
      const [first = '', second = first] = circle;
      const record = byId.get(first);
      return record === undefined ? [] : [mistakeOf(record, {
        path: Array.isArray(record.value[field]) ? [field, next(first).indexOf(second)] : [field],
        what: `${what}: ${[...circle, first].map((id) => `"${id}"`).join(' → ')}`,
        whatToDo: `take out the step that is not so: ${why}`,
      })];
    });
  });
}

function circlesOf(ids: readonly string[], next: (id: string) => readonly string[]): readonly (readonly string[])[] {
  const followed = new Set<string>();
  const follow = (id: string, path: readonly string[]): readonly (readonly string[])[] => {
    if (path.includes(id)) return [path.slice(path.indexOf(id))];
    if (followed.has(id)) return [];
    const found = next(id).flatMap((each) => follow(each, [...path, id]));
    followed.add(id);
    return found;
  };
  return ids.flatMap((id) => follow(id, []));
}
