/** Why a managed Neo4j did not start. */
export type ManagedNeo4jProblem =
  | 'SYSTEM_NOT_SUPPORTED' | 'JAVA_MISSING' | 'JAVA_TOO_OLD' | 'MAVEN_MISSING' | 'FETCH_FAILED' | 'DATA_FOLDER_IN_USE'
  | 'FOLDER_NOT_WRITABLE' | 'PORT_IN_USE' | 'PASSWORD_REFUSED' | 'DID_NOT_START';

/** The managed Neo4j cannot be had: what happened, where, and what to do. Safe to print; holds no password. */
export class ManagedNeo4jError extends Error {
  override readonly name = 'ManagedNeo4jError';

  constructor(readonly problem: ManagedNeo4jProblem, message: string, options?: ErrorOptions) {
    super(message, options);
  }
}
