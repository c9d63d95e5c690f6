import type { CitedAnswer } from './cited-answer.ts';

export interface AnswerDescription {
  readonly title: string;
  /** What makes the same answer found again. */
  readonly basis: string;
  /** How many sources stand behind it, and how many of them were not read. */
  readonly sources: string;
}

/** The words that the formats share. */
export function answerDescription(answer: CitedAnswer): AnswerDescription {
  const { of, operationName, datasetVersion, queryHash, asOf, knownAt } = answer;
  const basis = [
    `Dataset version ${datasetVersion}`,
    ...(of === 'DATASET' ? [] : [`query SHA-256 ${queryHash}`]),
    ...(asOf.length === 0 ? [] : [`as of ${asOf.join(', ')}`]),
    ...(knownAt.length === 0 ? [] : [`known at ${knownAt.join(', ')}`]),
  ];
  const dataset = 'The chip export-control knowledge graph';
  return { title: of === 'DATASET' ? dataset : `${dataset}: answer to ${operationName ?? 'a query'}`, basis: basis.join('; '), sources: describeSources(answer) };
}

function describeSources({ of, sources, sourcesOmitted }: CitedAnswer): string {
  const all = sources.length + sourcesOmitted;
  if (of === 'DATASET') return 'cited as a whole';
  if (all === 0) return 'no sources';
  const recalled = sources.filter(({ isRead }) => !isRead).length;
  const remarks = [...(recalled === 0 ? [] : [`${recalled} cited from memory`]), ...(sourcesOmitted === 0 ? [] : [`${sourcesOmitted} not given here`])];
  return `${all} ${all === 1 ? 'source' : 'sources'}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`;
}
