import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { recording } from './recording-driver.mjs';

/** @neo4j/graphql on Apollo, as its guide sets it up. Sends its address to whoever started it; started with `record`, also every statement that it runs. */
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const api = new Neo4jGraphQL({
  typeDefs: readFileSync(new URL('graph.graphql', import.meta.url), 'utf8'),
  // Dates are strings.
  features: { filters: { String: { LT: true, LTE: true, GT: true, GTE: true } } },
  driver: process.argv.includes('record') ? recording(driver, (statement) => process.send({ statement })) : driver,
});
const server = new ApolloServer({ schema: await api.getSchema() });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ sessionConfig: { database: NEO4J_DATABASE } }),
});
process.send({ address: url });
process.on('disconnect', () => process.exit());
