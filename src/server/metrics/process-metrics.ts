import { collectDefaultMetrics, Registry } from 'prom-client';

/** A registry with what every process of Node.js tells: processor, memory, event loop, garbage collection. Once for a process, since the event loop is watched for it. */
export function processMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}
