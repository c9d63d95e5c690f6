import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import { defaultPoolSize } from '../../neo4j/graph-client.ts';
import type { StatementWatch } from '../database/watched-reader.ts';
import { plainHistogram } from './plain-histogram.ts';

/** How long the statements of questions take, and how many are under way. The driver does not tell what its connections do: each statement holds one, and those beyond the pool wait for one. */
export function databaseMetrics(registry: Registry): StatementWatch {
  const [ok, failed] = plainHistogram(registry, {
    name: 'chip_export_controls_database_seconds', help: 'Time of a statement that a question waits for, by outcome: ok or failed.', buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
  }, [{ outcome: 'ok' }, { outcome: 'failed' }] as const);
  let underWay = 0;
  registry.registerMetric(new Gauge({ name: 'chip_export_controls_database_statements', help: 'Statements of questions under way.', registers: [], collect() { this.set(underWay); } }));
  new Gauge({ name: 'chip_export_controls_database_connections_max', help: 'Connections that may be open to the database; each statement under way takes one.', registers: [registry] }).set(defaultPoolSize);
  return () => {
    const begun = performance.now();
    underWay += 1;
    return (error) => {
      underWay -= 1;
      (error === undefined ? ok : failed).observe((performance.now() - begun) / 1000);
    };
  };
}
