import { readFileSync } from 'node:fs';
import { Kind, parse, print, valueFromASTUntyped, type FieldNode } from 'graphql';
import { firstAnswer, residentMB, type Question } from './api-process.ts';
import { reportAgainstGoals } from './goals.ts';
import { latencies } from './latencies.ts';
import { withSeededApi } from './seeded-api.ts';

const [chipsAtOnce, warmUp, measured] = [1000, 60, 100];

/** A thousand chips of a caller judged in one request: those of the operation `classify-chips` over and over, no two with the same rate, with what that selects. */
export async function classifyChips(): Promise<boolean> {
  return withSeededApi(async ({ api }) => {
    const whole = question('trace { test metric value operator threshold unit outcome headroom citation }', '2024-06-01');
    const figures: Record<string, number> = {};
    for (const [name, asked] of [['', whole], ['WithoutTrace', question('', '2024-06-01')], ['In2026', question('trace { test metric value operator threshold unit outcome headroom citation }', '2026-06-01')]] as const) {
      await firstAnswer(api.address, asked);
      await latencies(api.address, asked, warmUp);
      const { p50, p95 } = await latencies(api.address, asked, measured);
      Object.assign(figures, { [`p50Ms${name}`]: p50, [`p95Ms${name}`]: p95 });
    }
    process.stdout.write(`classify-chips (${chipsAtOnce} chips in one request, ${measured} times after ${warmUp} to warm up)\n`);
    return reportAgainstGoals('classify-chips', { ...figures, processMB: residentMB((pid) => pid === api.pid) });
  });
}

/** The operation that clients send, its chips as a variable. */
function question(trace: string, asOf: string): Question {
  const operation = parse(readFileSync(new URL('../tests/queries/classify-chips.graphql', import.meta.url), 'utf8')).definitions[0];
  const root = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.selectionSet.selections[0] as FieldNode) : undefined;
  const given = root?.arguments?.find(({ name }) => name.value === 'chips');
  if (!root?.selectionSet || !given) throw new Error('classify-chips.graphql asks for no chips');
  const selection = print(root.selectionSet).replace(/trace \{[^}]*\}/, trace);
  const chips = valueFromASTUntyped(given.value) as readonly { readonly densePerformance: readonly { readonly value: number }[] }[];
  return {
    query: `query ClassifyChips($asOf: Date!, $chips: [ChipSpecsInput!]!) { classifyChips(asOf: $asOf, destination: "CN", chips: $chips) ${selection} }`,
    variables: { asOf, chips: Array.from({ length: chipsAtOnce }, (_, index) => {
      const chip = chips[index % chips.length]!;
      return { ...chip, densePerformance: chip.densePerformance.map((rate) => ({ ...rate, value: rate.value + index / 100 })) };
    }) },
  };
}
