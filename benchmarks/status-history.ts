import { ask, firstAnswer } from './api-process.ts';
import { reportAgainstGoals } from './goals.ts';
import { latencies } from './latencies.ts';
import { withSeededApi } from './seeded-api.ts';

const [warmUp, measured] = [60, 100];

/** Both ends of the list of chips: a page holds at most a hundred. */
const question = {
  query: `{
    first: chips(first: 100) { nodes { ...History } }
    last: chips(last: 52) { nodes { ...History } }
  }
  fragment History on Chip { id statusHistory(destination: "CN") { from until beforeRelease status eccn reviewPolicy decidedBy { id title citation } } }`,
};

/** The history of every chip's status for China in one request. */
export async function statusHistory(): Promise<boolean> {
  return withSeededApi(async ({ api }) => {
    await firstAnswer(api.address, question);
    await latencies(api.address, question, warmUp);
    const { p50, p95 } = await latencies(api.address, question, measured);
    const { data } = await ask(api.address, question);
    const chips = new Set(Object.values(data as Readonly<Record<string, { readonly nodes: readonly { readonly id: string }[] }>>).flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    process.stdout.write(`status-history (${measured} times after ${warmUp} to warm up)\n`);
    return reportAgainstGoals('status-history', { chips: chips.size, p50Ms: p50, p95Ms: p95 });
  });
}
