import './require-node.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateMatching } from '../evaluation/matching/evaluate-matching.ts';
import { projectRoot } from '../server/project-root.ts';
import { StartError } from '../server/start-error.ts';
import { runCommand } from './run-command.ts';

const [begin, end] = ['<!-- evaluation -->', '<!-- /evaluation -->'];
const evaluations: Readonly<Record<string, (projectRoot: string) => Promise<string>>> = { matching: evaluateMatching };

/** `npm run evaluate -- matching` measures the matching of parties, prints the tables and writes them into docs/matching.md; with `--check` it fails when that says otherwise. */
await runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean', default: false } } });
  const [name = ''] = positionals;
  const evaluate = evaluations[name];
  if (!evaluate) throw new StartError(`Name an evaluation: npm run evaluate -- ${Object.keys(evaluations).join(' | ')}`);
  const tables = await evaluate(projectRoot());
  process.stdout.write(`${tables}\n`);
  const path = join(projectRoot(), 'docs', `${name}.md`);
  const before = await readFile(path, 'utf8');
  const after = between(before, tables, path);
  if (after === before) return;
  if (values.check) throw new StartError(`docs/${name}.md has other figures. Run npm run evaluate -- ${name} and review its diff.`);
  await writeFile(path, after);
});


function between(text: string, tables: string, path: string): string {
  const [from, until] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || until < from) throw new StartError(`${path} lacks the lines ${begin} and ${end}, between which the tables belong.`);
  return `${text.slice(0, from + begin.length)}\n\n${tables}\n\n${text.slice(until)}`;
}
