import { readFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import { buildApiSchema } from '../../../schema/index.ts';
import { operationCost } from '../../../src/server/limits/cost/operation-cost.ts';
import { operationLimits } from '../../../src/server/limits/operation-limits.ts';
import { defaultProtection } from '../../../src/server/protection.ts';

const text = readFileSync(new URL('../../../docs/limits.md', import.meta.url), 'utf8');

test('docs/limits.md has the limits that hold', () => {
  const rows = Object.fromEntries([...text.matchAll(/^\| ([a-z ]+) \| ([\d,]+)(?: MiB)? \|/gm)].map(([, name, figure]) => [name, Number(figure!.replaceAll(',', ''))]));
  const { length, rootFields, ...others } = operationLimits;
  expect(rows).toEqual({ characters: length, 'root fields': rootFields, ...others, 'body of a request': 1, 'operations in a request': 1 });
  expect(text).toContain(`may cost ${defaultProtection.mostCost.toLocaleString('en-US')}`);
  expect(text).toContain(`ended after ${defaultProtection.requestTimeoutMs / 1000} s`);
  expect(text).toContain(`A burst of ${defaultProtection.requestsWaiting} may wait`);
});

test('the worked example of docs/limits.md costs what it says', async () => {
  const document = parse(/```graphql\n([\s\S]+?)```/.exec(text)![1]!);
  const { total } = operationCost(await buildApiSchema(), document, getOperationAST(document)!, {});
  expect(text).toContain(`In all **${total}**`);
});
