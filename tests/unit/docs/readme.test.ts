import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const readme = readFileSync('README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> }).scripts;

function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!.trim());
}

describe('the README', () => {
  it('asks the question of tests/queries/readme.graphql and shows its real answer', () => {
    expect(blocks('graphql')).toEqual([readFileSync('tests/queries/readme.graphql', 'utf8').trim()]);
    expect(blocks('json').map((text) => JSON.parse(text) as unknown)).toEqual([JSON.parse(readFileSync('tests/queries/readme.json', 'utf8'))]);
  });

  it('names these commands and no other', () => {
    const commands = blocks('sh').flatMap((block) => block.split('\n'));
    expect(commands).toEqual([
      'npm ci && npm start',
      'npm ci && npm start',
      'npm ci && npm test',
      'npm run explain -- tests/queries/readme.graphql',
      'NEO4J_PASSWORD=choose-one docker compose up --build',
      'npm run seed -- --check',
      'npm run bench -- startup',
      'npm run bench -- founding-question',
      'npm run bench -- evaluations',
      'npm run bench -- classify-chips',
      'npm run bench -- status-history',
      'npm run bench -- claims-of-100',
      'npm run bench -- match-parties',
      'npm run bench -- import-feeds',
      'npm run bench -- compare',
    ]);
  });

  it('names commands that CI runs, but for the benchmarks, whose goals are no test, and for containers', () => {
    const ci = readFileSync('.ci/run', 'utf8');
    for (const run of ['npm ci', 'npm test', 'npm run --silent operations -- --start', 'npm run --silent explain -- tests/queries/readme.graphql', 'npm run --silent seed -- --check']) expect(ci).toContain(run);
  });

  it('has the scripts that a newcomer looks for', () => {
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'dev', 'build', 'test', 'lint', 'typecheck', 'seed', 'bench', 'schema', 'explain']));
  });
});

describe('every document', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'seed/LICENSES.md', ...readdirSync('docs').map((name) => join('docs', name))];

  it.each(documents)('%s links only to files that are there', (document) => {
    const targets = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => join(dirname(document), target!));
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });
});
