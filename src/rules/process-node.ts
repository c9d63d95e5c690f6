/** Foundries do not name nodes by a length any more; the figure is the marketing one ("N3P", "4NP", "7nm-class N+2"), of the finest die where several are named. */
export function processNode(name: string): { readonly nodeNm?: number; readonly nonPlanar?: boolean } {
  const figures = [/(\d+)\s?nm/g, /\bN(\d+)/g, /\b(\d)NP?\b/g].map((pattern) => [...name.matchAll(pattern)].map(([, figure]) => Number(figure))).find((found) => found.length > 0);
  if (figures === undefined) return {};
  const [finest, coarsest] = [Math.min(...figures), Math.max(...figures)];
  return { nodeNm: finest, ...transistorOf(finest, coarsest) };
}

/** Every logic process at 16/14 nm or below is FinFET or gate-all-around; at 28 nm and above none is. Between them (Intel's 22 nm) it depends on the maker. */
function transistorOf(finest: number, coarsest: number): { readonly nonPlanar?: boolean } {
  if (finest <= 16) return { nonPlanar: true };
  return coarsest >= 28 && finest >= 28 ? { nonPlanar: false } : {};
}
