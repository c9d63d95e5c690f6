import { neo4jConfiguration } from '../../../src/neo4j/neo4j-configuration.ts';

describe('the configuration of the managed Neo4j', () => {
  const files = neo4jConfiguration(21_234);

  it('listens on loopback alone, with authentication, and reports nothing to anybody', () => {
    expect(files['neo4j.conf']).toBe(`server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:21234
server.bolt.advertised_address=127.0.0.1:21234
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
server.memory.pagecache.size=128m
db.transaction.timeout=30s
db.relationship_grouping_threshold=8
db.tx_log.rotation.retention_policy=keep_none
db.tx_log.preallocate=false
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`);
  });

  it.each([['server-logs.xml', 'debug.log'], ['user-logs.xml', 'neo4j.log']])('limits the size of what %s has written', (name, log) => {
    expect(files[name]).toContain(`fileName="\${config:server.directories.logs}/${log}"`);
    expect(files[name]).toContain('<SizeBasedTriggeringPolicy size="5 MB"/>');
    expect(files[name]).toContain('max="2"');
  });
});
