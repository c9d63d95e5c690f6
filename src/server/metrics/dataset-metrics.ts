import { setTimeout as sleep } from 'node:timers/promises';
import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import type { DatasetStamp } from '../../seeding/loading/read-stamp.ts';
import type { DatabaseStatus } from '../database/database-status.ts';

/** The part of StampReader that is needed. */
interface Stamps {
  readonly last: DatasetStamp | null;
  read(): Promise<DatasetStamp | null>;
}

/** Whoever asks for metrics is not kept waiting for a database that hangs: then what was read last is told. */
const patienceMs = 500;

/** Whether questions can be answered, from which dataset, and for how long it has been loaded. */
export function datasetMetrics(registry: Registry, status: () => DatabaseStatus, stamps: Stamps): void {
  registry.registerMetric(new Gauge({ name: 'chip_export_controls_ready', help: '1 while questions can be answered, as /readyz says.', registers: [], collect() { this.set(status().ready ? 1 : 0); } }));
  // The metrics of a registry are collected at the same time: the second takes what the first reads.
  let stamp: Promise<DatasetStamp | null> | null = null;
  const read = async (): Promise<DatasetStamp | null> => {
    stamp ??= Promise.race([stamps.read(), sleep(patienceMs, null, { ref: false })]).catch(() => null).then((found) => found ?? stamps.last).finally(() => (stamp = null));
    return stamp;
  };
  registry.registerMetric(new Gauge({
    name: 'chip_export_controls_dataset_info', help: 'Always 1; the label has the version of the dataset that the database holds.', labelNames: ['version'], registers: [],
    async collect() {
      const found = await read();
      this.reset();
      if (found) this.set({ version: found.version }, 1);
    },
  }));
  registry.registerMetric(new Gauge({
    name: 'chip_export_controls_dataset_age_seconds', help: 'Time since that dataset was loaded.', labelNames: ['version'], registers: [],
    async collect() {
      const found = await read();
      this.reset();
      if (found) this.set({ version: found.version }, (Date.now() - Date.parse(found.loadedAt)) / 1000);
    },
  }));
}
