/** A name without what nobody means to say with it: spaces of other widths, at the ends or doubled, and composed letters. Case, accents and punctuation stay: OPT-1.3B is not OPT-13B. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}
