import { oldestJava, oldestServer } from './neo4j-release.ts';

/** What to do when this machine cannot run a managed Neo4j. */
export const waysOut = `Three ways out:
  1. Install a JDK ${oldestJava} or newer and Maven, and start again.
  2. Set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j ${oldestServer.major}.${oldestServer.minor} or newer that you have.
  3. Run API and Neo4j in containers: docker compose up`;
