import { ask } from '../api-process.ts';

/** Where the hundredth page of models by name begins: what ours, the peer and a hand-written keyset go on from. */
export interface PageStart {
  readonly offset: number;
  readonly cursor: string;
  readonly name: string;
  readonly id: string;
}

interface Page {
  readonly models: { readonly edges: readonly { readonly cursor: string; readonly node: { readonly name: string; readonly id: string } }[] };
}

const query = 'query ($first: Int!, $after: String) { models(orderBy: [{ name: ASC }], first: $first, after: $after) { edges { cursor node { name id } } } }';

/** Turns the pages as a client would; they may be larger than those that are measured. */
export async function findPageStart(address: string, offset: number): Promise<PageStart> {
  let passed = 0;
  for (let after: string | null = null; ;) {
    const first = Math.min(100, offset - passed);
    const { data } = await ask(address, { query, variables: { first, after } });
    const last = (data as Page).models.edges.at(-1);
    if (!last) throw new Error(`there are no ${offset} models`);
    passed += first;
    after = last.cursor;
    if (passed === offset) return { offset, cursor: last.cursor, name: last.node.name, id: last.node.id };
  }
}
