import { distance } from 'fastest-levenshtein';

/** The candidates that the writer may have meant, nearest first, letter case aside; none when nothing is near, or nothing was written. */
export function nearest(written: string, candidates: Iterable<string>, atMost = 3): readonly string[] {
  return nearestInOrder(written, [...new Set(candidates)].sort(), atMost);
}

/** The same; of those that are equally near, the first comes first. */
export function nearestInOrder(written: string, candidates: Iterable<string>, atMost = 3): readonly string[] {
  if (written.trim() === '') return [];
  const limit = Math.max(2, Math.floor(written.length * 0.4));
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, ...nearness(written.toLowerCase(), candidate.toLowerCase()) }))
    .filter((each) => each.rank <= limit)
    .sort((a, b) => a.rank - b.rank || a.edits - b.edits)
    .slice(0, atMost)
    .map(({ candidate }) => candidate);
}

/** A text that continues the other ranks as one edit: `nvidia-h800` is meant as a beginning of `nvidia-h800-sxm5`. */
function nearness(a: string, b: string): { readonly rank: number; readonly edits: number } {
  const edits = distance(a, b);
  const continues = a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a));
  return { rank: continues ? Math.min(1, edits) : edits, edits };
}
