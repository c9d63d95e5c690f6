import type { GraphReader, Statement } from '../../domain/graph.ts';

/** Told when a statement begins; what it returns is told how it ended: with an error, or with none. */
export type StatementWatch = (statement: Statement) => (error?: unknown) => void;

/** Tells of every statement that is asked through it: of those of questions, not of what the server asks for itself. */
export function watchedReader(graph: GraphReader, watches: readonly StatementWatch[]): GraphReader {
  if (watches.length === 0) return graph;
  return {
    async read(statement, patience) {
      const ended = watches.map((watch) => watch(statement));
      try {
        const rows = await graph.read(statement, patience);
        for (const tell of ended) tell();
        return rows;
      } catch (error) {
        for (const tell of ended) tell(error);
        throw error;
      }
    },
  };
}
