/** What a list of models on a page asks: the question of those benchmarks that are about serving it, not about answering. */
export const modelsPage = { query: '{ models(first: 25, orderBy: [{ publicationDate: DESC }]) { nodes { id name publicationDate developers { name country { code } } } pageInfo { endCursor hasNextPage } } }' };
