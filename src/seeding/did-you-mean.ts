import { nearest } from '../domain/nearest.ts';

/** `did you mean "a" or "b"?`, or what to do when nothing is near. */
export function didYouMean(written: string, candidates: Iterable<string>, otherwise: string, atMost = 1): string {
  const near = nearest(written, candidates, atMost).map((candidate) => `"${candidate}"`);
  if (near.length === 0) return otherwise;
  const last = near.at(-1) ?? '';
  return `did you mean ${near.length === 1 ? last : `${near.slice(0, -1).join(', ')} or ${last}`}?`;
}
