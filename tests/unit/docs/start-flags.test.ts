import { readFileSync } from 'node:fs';
import { startFlags } from '../../../benchmarks/start-flags.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

/** What node is told before the built server, wherever that is started. */
function flagsBefore(entry: string, text: string): readonly (readonly string[])[] {
  return text.split('\n').filter((line) => line.includes(entry)).map((line) => [...line.split(entry)[0]!.split('node').at(-1)!.matchAll(/--[\w-]+(?:=\d+)?/g)].map(([flag]) => flag));
}

test.each([
  ['Dockerfile', 1],
  ['docs/operations.md', 2],
])('the built server of %s is started with the flags of npm start', (path, times) => {
  const found = flagsBefore('dist/src/cli/start.js', read(path));
  expect(found).toEqual(Array.from({ length: times }, () => startFlags()));
});
