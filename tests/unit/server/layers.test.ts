import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Finding {
  readonly filename: string;
  readonly code: string;
  readonly help?: string;
  readonly message: string;
}

/** What the linter, set up as it is here, says of such files. */
function lint(files: Readonly<Record<string, string>>): readonly Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return (JSON.parse(run(folder)) as { diagnostics: Finding[] }).diagnostics;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(folder: string): string {
  try {
    return execFileSync(process.execPath, [join(root, 'node_modules', 'oxlint', 'bin', 'oxlint'), '-f', 'json'], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

const using = (specifier: string) => `import { thing } from '${specifier}';\n\nexport const used = thing;\n`;

const forbidden: Readonly<Record<string, string>> = {
  'src/domain/a.ts': using('../rules/rulebook.ts'),
  'src/rules/a.ts': using('../graph-model/indexes.ts'),
  'src/rules/b.ts': using('graphql'),
  'src/graph-model/a.ts': using('../rules/rulebook.ts'),
  'src/cypher/a.ts': using('neo4j-driver'),
  'src/cypher/b.ts': using('../neo4j/graph-client.ts'),
  'src/cypher/deep/c.ts': using('../../server/config.ts'),
  'src/cypher/e.ts': using('../law-document/law-document.ts'),
  'src/citation/a.ts': using('../cypher/selection.ts'),
  'src/citation/b.ts': using('graphql'),
  'src/law-document/a.ts': using('@neo4j/cypher-builder'),
  'src/law-document/b.ts': using('../seeding/read-law.ts'),
  'src/neo4j/a.ts': using('graphql'),
  'src/neo4j/b.ts': using('../rules/rulebook.ts'),
  'src/neo4j/c.ts': using('@neo4j/cypher-builder'),
  'src/seeding/a.ts': using('../neo4j/graph-client.ts'),
  'src/seeding/deep/b.ts': using('neo4j-driver'),
  'src/server/a.ts': using('neo4j-driver'),
  'src/server/deep/b.ts': using('../../cypher/selection.ts'),
  'src/cli/a.ts': using('@neo4j/cypher-builder'),
  'schema/nouns/a.ts': using('../../src/neo4j/graph-client.ts'),
  'resolvers/a.ts': using('@neo4j/cypher-builder'),
  'resolvers/b.ts': using('../src/server/config.ts'),
};

const allowed: Readonly<Record<string, string>> = {
  'src/rules/a.ts': using('../domain/iso-date.ts'),
  'src/cypher/a.ts': using('@neo4j/cypher-builder'),
  'src/cypher/b.ts': using('../rules/rulebook.ts'),
  'src/citation/a.ts': using('../domain/iso-date.ts'),
  'src/law-document/a.ts': using('../cypher/law/criterion-predicate.ts'),
  'src/neo4j/a.ts': using('neo4j-driver'),
  'src/seeding/a.ts': using('../graph-model/graph-rows.ts'),
  'src/server/a.ts': using('../neo4j/graph-client.ts'),
  'src/cli/a.ts': using('../../schema/index.ts'),
  'resolvers/a.ts': using('../src/cypher/selection.ts'),
};

test('every import that points outward is an error, and nothing else is', () => {
  const findings = lint(forbidden);
  expect(findings.map(({ code }) => code)).toEqual(findings.map(() => 'eslint(no-restricted-imports)'));
  expect(findings.map(({ filename }) => filename).sort()).toEqual(Object.keys(forbidden).sort());
});

test('imports that point inward are fine', () => {
  expect(lint(allowed)).toEqual([]);
});

test('only src/server/config.ts reads the environment', () => {
  const text = 'export const port = process.env.PORT;\n';
  expect(lint({ 'src/server/config.ts': text, 'src/server/other.ts': text, 'src/neo4j/a.ts': text, 'src/cli/a.ts': text }).map(({ filename, code }) => `${filename} ${code}`).sort())
    .toEqual(['src/cli/a.ts node(no-process-env)', 'src/neo4j/a.ts node(no-process-env)', 'src/server/other.ts node(no-process-env)']);
});

test('any is an error', () => {
  expect(lint({ 'src/domain/a.ts': 'export const list: any[] = [];\n' }).map(({ code }) => code)).toEqual(['typescript(no-explicit-any)']);
});
