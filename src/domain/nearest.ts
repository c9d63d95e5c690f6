import { distance } from 'fastest-levenshtein';

/** The candidates that the writer may have meant, nearest first, letter case aside; none when nothing is near. */
export function nearest(written: string, candidates: Iterable<string>, atMost = 3): readonly string[] {
  const limit = Math.max(2, Math.floor(written.length * 0.4));
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, edits: edits(written.toLowerCase(), candidate.toLowerCase()) }))
    .filter((each) => each.edits <= limit)
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, atMost)
    .map(({ candidate }) => candidate);
}

/** A text that continues the other counts as one edit: `nvidia-h800` is meant as a beginning of `nvidia-h800-sxm5`. */
function edits(a: string, b: string): number {
  const continues = a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a));
  return continues ? 1 : distance(a, b);
}
