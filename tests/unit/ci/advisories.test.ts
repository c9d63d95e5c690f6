import { execFileSync } from 'node:child_process';

interface Outcome {
  readonly code: string;
  readonly lines: readonly string[];
}

/** In a process of its own: what CI runs needs no compiler, and no test runner either. */
function outcomeOf(printed: string): Outcome {
  const script = `import { outcomeOf } from './.ci/audit-outcome.mjs'; console.log(JSON.stringify(outcomeOf(process.argv[1])))`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script, printed], { encoding: 'utf8' })) as Outcome;
}

test('an advisory fails, and names package, versions and address', () => {
  const report = { auditReportVersion: 2, vulnerabilities: { inner: { name: 'inner', via: [{ title: 'Made up', severity: 'low', range: '<2', url: 'https://example.org/a' }] }, outer: { name: 'outer', via: ['inner'] } }, metadata: { dependencies: { prod: 2 } } };
  expect(outcomeOf(JSON.stringify(report))).toEqual({ code: 'advisories', lines: ['inner <2: Made up (low) https://example.org/a'] });
});

test('no advisory passes', () => {
  expect(outcomeOf(JSON.stringify({ auditReportVersion: 2, vulnerabilities: {}, metadata: { dependencies: { prod: 231 } } }))).toEqual({ code: 'clean', lines: ['no known advisory about 231 production dependencies'] });
});

test('a registry that knows no advisories, or can’t be reached, is not taken for a clean bill', () => {
  expect(outcomeOf('{"message":"405 Method Not Allowed","statusCode":405,"error":{}}')).toEqual({ code: 'not asked', lines: ['advisories could not be asked for: 405 Method Not Allowed'] });
  expect(outcomeOf('npm crashed')).toEqual({ code: 'not asked', lines: ['advisories could not be asked for: npm gave no report'] });
});
