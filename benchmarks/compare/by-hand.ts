const [begin, end] = ['<!-- by hand -->', '<!-- end of what is by hand -->'];

/** The part of the last report that somebody wrote, with its marks; a place for one where there is none. */
export function partByHand(previous: string): string {
  const [from, until] = [previous.indexOf(begin), previous.indexOf(end)];
  return from >= 0 && until > from ? previous.slice(from, until + end.length) : `${begin}\n\n## What stands in the way\n\n${end}`;
}
