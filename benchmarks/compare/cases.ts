import type { Case } from './case.ts';
import { filterCases } from './cases/filters.ts';
import { nestedCases } from './cases/nested.ts';
import { operationCases } from './cases/operations.ts';
import { pageCases } from './cases/pages.ts';
import { recordCases } from './cases/records.ts';
import { summaryCases } from './cases/summaries.ts';
import type { PageStart } from './page-start.ts';

export function allCases(pageStart: PageStart): readonly Case[] {
  return [...pageCases(pageStart), ...recordCases, ...nestedCases, ...filterCases, ...summaryCases, ...operationCases];
}
