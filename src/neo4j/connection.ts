/** How a Neo4j is reached. */
export interface Neo4jConnection {
  /** Scheme bolt or neo4j, each also with +s or +ssc. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Without it, the user's home database, asked for once. */
  readonly database?: string;
}
