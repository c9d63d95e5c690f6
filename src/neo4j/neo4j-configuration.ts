import { loopback } from './free-port.ts';

/** The files of Neo4j's conf folder by name. */
export function neo4jConfiguration(port: number): Readonly<Record<string, string>> {
  return {
    'neo4j.conf': `${settings(port).join('\n')}\n`,
    'server-logs.xml': logging('debug.log', 'Neo4jDebugLogLayout', 'WARN'),
    'user-logs.xml': logging('neo4j.log', 'PatternLayout', 'INFO'),
  };
}

function settings(port: number): readonly string[] {
  return [
    `server.default_listen_address=${loopback}`,
    `server.bolt.listen_address=${loopback}:${port}`,
    `server.bolt.advertised_address=${loopback}:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=128m',
    'db.transaction.timeout=30s',
    // A record has a claim for each of its fields: grouped by type from the eighth relationship on, following another type does not read past them (half the hits).
    'db.relationship_grouping_threshold=8',
    // The transaction logs only serve recovery here: keep none that recovery doesn't need, and don't reserve 256 MB for each.
    'db.tx_log.rotation.retention_policy=keep_none',
    'db.tx_log.preallocate=false',
    // Bolt otherwise waits for stragglers before it stops. An integer: a unit would stop the boot.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
  ];
}

/** One rolling file of at most 5 MB with two predecessors, and nothing on standard output. */
function logging(file: string, layout: string, level: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR">
  <Appenders>
    <RollingRandomAccessFile name="File" fileName="\${config:server.directories.logs}/${file}" filePattern="$\${config:server.directories.logs}/${file}.%i">
      <${layout} pattern="%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p %m%n"/>
      <Policies><SizeBasedTriggeringPolicy size="5 MB"/></Policies>
      <DefaultRolloverStrategy fileIndex="min" max="2"/>
    </RollingRandomAccessFile>
  </Appenders>
  <Loggers>
    <Root level="${level}"><AppenderRef ref="File"/></Root>
  </Loggers>
</Configuration>
`;
}
