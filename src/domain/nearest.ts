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

/** A text that continues the other ranks as one edit: `nvidia-h800` is meant as a beginning of `nvidia-h800-sxm5`. One that goes on with the last word of it comes after these: `H20` is meant as a beginning of `H20 96GB` rather than of `H200 NVL`. */
function nearness(a: string, b: string): { readonly rank: number; readonly edits: number } {
  const edits = distance(a, b);
  const continues = a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a));
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  const endsWord = /[^\p{L}\p{N}]/u.test(longer.charAt(shorter.length));
  return { rank: continues ? Math.min(endsWord ? 1 : 1.5, edits) : edits, edits };
}
