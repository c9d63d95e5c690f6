import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const goals = parse(readFileSync(new URL('goals.yaml', import.meta.url), 'utf8')) as Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Prints a figure beside its goal, and says whether it is met; a figure without a goal is only printed. */
export function reportAgainstGoals(benchmark: string, figures: Readonly<Record<string, number>>): boolean {
  let met = true;
  for (const [name, value] of Object.entries(figures)) {
    const goal = goals[benchmark]?.[name];
    if (goal !== undefined && value > goal) met = false;
    const judged = goal === undefined ? '' : value <= goal ? `  (goal: at most ${goal})` : `  MISSED (goal: at most ${goal})`;
    process.stdout.write(`  ${name.padEnd(24)} ${String(Math.round(value * 100) / 100).padStart(10)}${judged}\n`);
  }
  return met;
}
