import { buildDataset } from './src/importers/folding/build-dataset.ts';
import { feeds } from './src/importers/feeds.ts';
import { readBundled } from './src/importers/bundled-vintages.ts';
const dataset = await buildDataset('seed');
const vs = [];
for (const f of feeds.filter((f) => f.document && f.fold)) vs.push(await readBundled(f, 'data', 'x'));
console.log(vs.map((v) => [v.feed, v.day, v.entries.length]));
const t = performance.now();
try {
  const rows = dataset.rowsWith(vs);
  console.log(Object.entries(rows.nodes).map(([l, r]) => `${l} ${dataset.rows.nodes[l]?.length ?? 0} → ${r.length}`).join('\n'), (performance.now() - t).toFixed(0));
  console.log(rows.relationships.filter((r) => r.type === 'PUBLISHED_IN').map((r) => r.rows.length));
  for (const id of ['control-list-entry:3A090', 'country:CN', 'country:LI', 'country:HK', 'document:fr-2022-21658', 'license-exception:NAC']) console.log(JSON.stringify(Object.values(rows.nodes).flat().find((n) => n.id === id), null, 1).slice(0, 2500));
} catch (e) { console.log(String(e.message).slice(0, 3000)); }
for (const f of feeds) if (f.review) console.log(f.review(vs.filter((v) => v.feed === f.id), { seed: dataset.seed }));
