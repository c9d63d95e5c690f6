import { neo4jRelease } from './neo4j-release.ts';

const dependencies = ['org.neo4j.app:neo4j-server', 'org.neo4j:neo4j', 'org.neo4j:neo4j-bolt'];

/** The Maven project whose runtime dependencies are a whole Neo4j Community with Bolt. */
export const neo4jPom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>chip-export-controls</groupId>
  <artifactId>managed-neo4j</artifactId>
  <version>${neo4jRelease}</version>
  <packaging>pom</packaging>
  <dependencies>
${dependencies.map(dependency).join('\n')}
  </dependencies>
</project>
`;

function dependency(coordinates: string): string {
  const [group, artifact] = coordinates.split(':');
  return `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${neo4jRelease}</version></dependency>`;
}
