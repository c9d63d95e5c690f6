import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A number is the most that a figure may be. */
export type Goal = number | { readonly atLeast: number };

const goals = parse(readFileSync(new URL('goals.yaml', import.meta.url), 'utf8')) as Readonly<Record<string, Readonly<Record<string, Goal>>>>;

export function goalOf(benchmark: string, name: string): Goal | undefined {
  return goals[benchmark]?.[name];
}

export function meets(goal: Goal, value: number): boolean {
  return typeof goal === 'number' ? value <= goal : value >= goal.atLeast;
}

export function goalText(goal: Goal): string {
  return typeof goal === 'number' ? `at most ${goal}` : `at least ${goal.atLeast}`;
}

/** Prints a figure beside its goal, and says whether it is met; a figure without a goal is only printed. */
export function reportAgainstGoals(benchmark: string, figures: Readonly<Record<string, number>>): boolean {
  let met = true;
  for (const [name, value] of Object.entries(figures)) {
    const goal = goalOf(benchmark, name);
    const missed = goal !== undefined && !meets(goal, value);
    if (missed) met = false;
    const judged = goal === undefined ? '' : `  ${missed ? 'MISSED ' : ''}(goal: ${goalText(goal)})`;
    process.stdout.write(`  ${name.padEnd(24)} ${String(Math.round(value * 100) / 100).padStart(10)}${judged}\n`);
  }
  return met;
}
