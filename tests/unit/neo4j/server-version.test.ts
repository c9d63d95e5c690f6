import { requireSupportedServer } from '../../../src/neo4j/server-version.ts';

describe('the version of the server', () => {
  it.each(['Neo4j/5.26.0', 'Neo4j/5.26.31', 'Neo4j/5.27-aura', 'Neo4j/2026.09.0'])('%s is accepted', (agent) => {
    expect(() => requireSupportedServer(agent, 'bolt://graph.example')).not.toThrow();
  });

  it.each(['Neo4j/5.25.1', 'Neo4j/4.4.40', 'Memgraph/3.1'])('%s is refused', (agent) => {
    expect(() => requireSupportedServer(agent, 'bolt://graph.example')).toThrow(
      `The server at bolt://graph.example is ${agent}; Neo4j 5.26 or newer is needed. Upgrade it, or set NEO4J_URI to another one.`,
    );
  });

  it('is refused when the server does not tell it', () => {
    expect(() => requireSupportedServer(undefined, 'bolt://graph.example')).toThrow('The server at bolt://graph.example is of an unknown version; Neo4j 5.26 or newer is needed.');
  });
});
