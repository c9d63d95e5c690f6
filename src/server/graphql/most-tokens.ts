/** The longest operation that is answered: the founding question has some 150 tokens, the introspection of tools some 400. */
export const mostTokens = 5000;
