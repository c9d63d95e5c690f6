import { readFileSync } from 'node:fs';

export interface Example {
  readonly title: string;
  readonly operation: string;
}

/** The operations offered on the landing page, the founding question first. */
export const examples: readonly [Example, ...Example[]] = [
  example('Models trained under a rule', 'models-trained-under'),
  example('What the law said of a chip on a day', 'determination'),
  example('How a chip’s status changed', 'chip-status-history'),
  example('How a model was trained', 'model-training'),
  example('What the dataset holds', 'dataset'),
  example('A record again by its id', 'refetch-by-id'),
];

function example(title: string, file: string): Example {
  return { title, operation: readFileSync(new URL(`examples/${file}.graphql`, import.meta.url), 'utf8') };
}
