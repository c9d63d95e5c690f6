import { readFileSync } from 'node:fs';
import { readConfig, settings } from '../../../src/server/config.ts';

const text = readFileSync('docs/operations.md', 'utf8');
const table = text.slice(text.indexOf('## Settings'), text.indexOf('## One process'));
const rows = [...table.matchAll(/^\| `([A-Z0-9_]+)` \| (.+?) \| .+ \|$/gm)].map(([, name, shown]) => ({ name: name!, shown: shown! }));

/** Read where the folder is worked out, by rules of each system. */
const readElsewhere = 'CHIP_EXPORT_CONTROLS_CACHE';

test('docs/operations.md has every setting once, and no other', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual([...Object.keys(settings.shape), readElsewhere].sort());
});

test('docs/operations.md has the defaults that hold', () => {
  const defaults = Object.fromEntries(Object.entries(settings.parse({})).map(([name, value]) => [name, String(value)]));
  const shown = Object.fromEntries(rows.flatMap(({ name, shown }) => (/^`[^`]+`$/.test(shown) ? [[name, shown.slice(1, -1)]] : [])));
  expect(shown).toEqual(defaults);
});

test('docs/operations.md has the rates that hold where others reach the server', () => {
  const { requestsPerMinute, requestsPerMinuteWithKey } = readConfig({ HOST: '0.0.0.0' }).protection;
  expect(rows.find(({ name }) => name === 'RATE_LIMIT_PER_MINUTE')?.shown).toBe(`${requestsPerMinute}, none on a loopback address`);
  expect([requestsPerMinuteWithKey, rows.find(({ name }) => name === 'RATE_LIMIT_PER_MINUTE_WITH_KEY')?.shown]).toEqual([requestsPerMinute * 10, 'ten times as many']);
});

test('docs/operations.md names every metric of ours, and no other', () => {
  const names = new Set([...text.slice(text.indexOf('## Metrics'), text.indexOf('## Alarms')).matchAll(/^\| (`[a-z_`, ]+`) \|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/[a-z_]+/g)].map(([name]) => name)));
  const files = ['request-counts', 'operation-costs', 'cache-metrics', 'admission-metrics', 'database-metrics', 'dataset-metrics'].map((file) => readFileSync(`src/server/metrics/${file}.ts`, 'utf8'));
  expect(names).toEqual(new Set(files.flatMap((file) => [...file.matchAll(/'chip_export_controls_([a-z_]+)'/g)].map(([, name]) => name!))));
});

test('the alarms of docs/operations.md go by metrics that are there', () => {
  const alarms = text.slice(text.indexOf('## Alarms'), text.indexOf('## Logs'));
  const told = new Set([...text.slice(text.indexOf('## Metrics'), text.indexOf('## Alarms')).matchAll(/`([a-z_]+)`/g)].map(([, name]) => name));
  const used = [...alarms.matchAll(/chip_export_controls_([a-z_]+?)(?:_bucket|_count)?(?=[[{)\s])/g)].map(([, name]) => name!);
  expect(used.length).toBeGreaterThan(8);
  expect(used.filter((name) => !told.has(name))).toEqual([]);
});
