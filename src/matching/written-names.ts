/** What lists write between two names of one party. */
const between = /\s*(?:;|[\s,(-]+(?:a\.?k\.?a\.?s?|f\.?k\.?a\.?)(?![\p{L}])[-\s.,:]*)\s*/giu;
const wholeOf = /^.*\bAffiliated Entity:\s*/u;
const remark = /^(?:and any successor|all address|including )/iu;
const acronym = /\(([A-Z][A-Z0-9&-]{1,9})\)/u;

/** A longer text is no list of names. */
const longestEntry = 400;

/** The names in one entry of a list, the whole entry first: `JSC NIIP, f.k.a., OAO …` has two, `Twelfth Institute (BICD)` is also called BICD, and of an affiliated entity its own name counts. */
export function writtenNames(entry: string): readonly string[] {
  if (entry.length > longestEntry) return [entry];
  const own = entry.replace(wholeOf, '');
  const names = own
    .split(between)
    .map((part) => part.trim().replace(/^\(|(?<!\([^)]*)\)$/gu, ''))
    .filter((part) => part.length > 1 && !remark.test(part))
    .flatMap((part) => [part, ...withoutAcronym(part)]);
  return [...new Set([entry, ...names])];
}

/** An acronym in brackets is a name of its own, and so is the name without it, when it abbreviates the words before it. */
function withoutAcronym(name: string): readonly string[] {
  const found = acronym.exec(name);
  if (!found?.[1]) return [];
  const before = name.slice(0, found.index).trim();
  const initials = before.split(/[^\p{L}\p{N}]+/u).map((word) => word[0] ?? '').join('').toUpperCase();
  return before !== '' && isWithin(found[1], initials) ? [`${before} ${name.slice(found.index + found[0].length)}`.replace(/[\s.,]+$/u, ''), found[1]] : [];
}

/** Whether the letters come in this order among the initials: small words may be left out. */
function isWithin(letters: string, initials: string): boolean {
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return at === letters.length;
}
