const question = '{ modelsTrainedUnder(regulation: "us-2023-10-17-acs-ifr", first: 3) { totalCount edges { node { name publicationDate } constraints { use { chip { name } } status eccn } } } }';

/** What a newcomer sees when the server is ready: where to ask, and a command that answers. */
export function firstQuestion(address: string): string {
  return [
    `  Try it in a browser   ${address}/`,
    `  Ask by POST           ${address}/graphql`,
    'A first question, for another terminal:',
    `  curl -s ${address}/graphql -H 'content-type: application/json' --data '${JSON.stringify({ query: question })}'`,
  ].join('\n');
}
