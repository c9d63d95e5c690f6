import neo4j from 'neo4j-driver';
import type { Row, Statement } from '../../src/domain/graph.ts';

export interface RawDriver {
  rows(statement: Statement): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** The driver with nothing before it. */
export function rawDriver(connection: Readonly<Record<string, string | undefined>>): RawDriver {
  const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', NEO4J_DATABASE = '' } = connection;
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });
  return {
    async rows({ text, parameters }) {
      const session = driver.session({ database: NEO4J_DATABASE, defaultAccessMode: 'READ', fetchSize: -1 });
      try {
        const { records } = await session.run(text, parameters);
        return records.map((record) => [...record.values()]);
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}
