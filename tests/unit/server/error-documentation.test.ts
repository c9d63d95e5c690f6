import { readFileSync } from 'node:fs';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { errorCodes } from '../../../src/domain/api-error.ts';
import { operationLimits } from '../../../src/server/limits/operation-limits.ts';
import { bodyLimitBytes } from '../../../src/server/http/transport-error.ts';

const text = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');

test('docs/errors.md lists exactly the codes that an answer can have', () => {
  const documented = [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
  const possible = new Set<string>([...errorCodes, ...Object.values<string>(ApolloServerErrorCode)]);
  expect([...documented].sort()).toEqual([...possible].sort());
});

test('docs/errors.md names the limits that hold', () => {
  expect(text).toContain(`more than ${operationLimits.tokens.toLocaleString('en-US')} tokens`);
  expect(text).toContain(`more than ${bodyLimitBytes / 1024 / 1024} MiB`);
});
