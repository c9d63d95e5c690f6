import SearchableMap from 'minisearch/SearchableMap';

export interface NearTerm {
  readonly id: number;
  readonly edits: number;
}

/** Every different word of the index under a number, found exactly or within a few edits. The radix tree is minisearch's: it walks only the branches that can still be near. */
export interface TermDictionary {
  readonly size: number;
  idOf(term: string): number | undefined;
  /** The number of a term; a new one for a new term. */
  add(term: string): number;
  near(term: string): readonly NearTerm[];
}

/** Walking the tree takes longer with each letter, and longer tokens are no words. */
const longestFuzzyTerm = 32;

export function termDictionary(): TermDictionary {
  const terms = new SearchableMap<number>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    idOf: (term) => terms.get(term),
    add(term) {
      const known = terms.get(term);
      if (known !== undefined) return known;
      terms.set(term, size);
      size += 1;
      return size - 1;
    },
    near(term) {
      const exact = terms.get(term);
      const found = new Map<number, number>(exact === undefined ? [] : [[exact, 0]]);
      if (term.length >= 4 && term.length <= longestFuzzyTerm) {
        for (const [, [id, edits]] of terms.fuzzyGet(term, allowedEdits(term))) if (!found.has(id)) found.set(id, edits);
        for (const swapped of swaps(term)) {
          const id = terms.get(swapped);
          if (id !== undefined && (found.get(id) ?? 2) > 1) found.set(id, 1);
        }
      }
      return [...found].map(([id, edits]) => ({ id, edits })).sort((a, b) => a.edits - b.edits || a.id - b.id);
    },
  };
}

function allowedEdits(term: string): number {
  return term.length >= 9 ? 2 : 1;
}

/** The term with two neighboring letters swapped, which counts as two edits in the tree and is one slip. */
function swaps(term: string): readonly string[] {
  const swapped: string[] = [];
  for (let at = 0; at + 1 < term.length; at += 1) {
    if (term[at] !== term[at + 1]) swapped.push(`${term.slice(0, at)}${term[at + 1]}${term[at]}${term.slice(at + 2)}`);
  }
  return swapped;
}
