import { getNamedType } from 'graphql';
import { textOf, valueAt } from './columns.ts';
import { aboutText } from './export-writer.ts';
import type { ExportedAbout, ExportedRow, ExportWriter } from './export-writer.ts';
import { idAlias, typeAlias } from './record-shape.ts';
import type { Attribute, RecordShape } from './record-shape.ts';

interface PendingRecord {
  readonly type: string;
  readonly data: Map<string, string>;
}

const graphmlTypes: Readonly<Record<string, string>> = { Int: 'int', SafeInt: 'long', Float: 'double', Boolean: 'boolean' };

/**
 * Records as nodes, relations between them as edges with the name of the field. The rows are written as they come; records that they lead to are remembered, each once, and
 * written at the end unless they were rows themselves: no node stands twice.
 */
export async function graphmlWriter(shape: RecordShape, about: ExportedAbout): Promise<ExportWriter> {
  // Only who exports a graph needs it.
  const { createCB } = await import('xmlbuilder2');
  let text = '';
  const xml = createCB();
  xml.on('data', (chunk) => void (text += chunk));
  xml.on('error', (error) => { throw error; });
  const taken = (): string => {
    const piece = text;
    text = '';
    return piece;
  };

  const keys = keysOf(shape);
  const written = new Set<string>();
  const pending = new Map<string, PendingRecord>();

  const dataOf = (attributes: readonly Attribute[], record: unknown): Map<string, string> => new Map(attributes.flatMap(({ name, path }): [string, string][] => {
    const value = textOf(valueAt(record, path));
    return value === null ? [] : [[name, value]];
  }));
  const writeNode = (id: string, { type, data }: PendingRecord): void => {
    xml.ele('node', { id }).ele('data', { key: 'type' }).txt(type).up();
    for (const [name, value] of data) xml.ele('data', { key: keys.get(name)!.id }).txt(wellFormed(value)).up();
    xml.up();
    written.add(id);
  };
  const leadOn = (source: string, record: unknown, { relations }: RecordShape): void => {
    for (const { name, path, shape: led } of relations) {
      for (const target of [valueAt(record, path)].flat()) {
        if (target === null) continue;
        const id = idOf(target);
        xml.ele('edge', { source, target: id }).ele('data', { key: 'relation' }).txt(name).up().up();
        const held = pending.get(id) ?? { type: typeOf(target), data: new Map<string, string>() };
        for (const [key, value] of dataOf(led.attributes, target)) held.data.set(key, value);
        pending.set(id, held);
        leadOn(id, target, led);
      }
    }
  };

  return {
    begin() {
      xml.dec({ encoding: 'UTF-8' }).ele('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }).ele('desc').txt(aboutText(about)).up();
      xml.ele('key', { id: 'type', for: 'node', 'attr.name': 'type', 'attr.type': 'string' }).up().ele('key', { id: 'relation', for: 'edge', 'attr.name': 'relation', 'attr.type': 'string' }).up();
      for (const [name, { id, type }] of keys) xml.ele('key', { id, for: 'node', 'attr.name': name, 'attr.type': type }).up();
      xml.ele('graph', { id: about.list, edgedefault: 'directed' });
      return taken();
    },
    rows(rows) {
      for (const row of rows) {
        const id = idOf(row['node']);
        if (!written.has(id)) writeNode(id, { type: typeOf(row['node']), data: dataOf(shape.attributes, row) });
        leadOn(id, row, shape);
      }
      return taken();
    },
    end() {
      for (const [id, record] of pending) if (!written.has(id)) writeNode(id, record);
      xml.up().up().end();
      return taken();
    },
    broken: (code, message) => `\n<!-- INCOMPLETE: ${code}: ${message.replaceAll('--', '- -')} -->\n`,
  };
}

interface Key {
  readonly id: string;
  readonly type: string;
}

/** One key for each name, whatever records have it: of the type of its values where these agree, else text. */
function keysOf(shape: RecordShape, keys = new Map<string, Key>()): ReadonlyMap<string, Key> {
  for (const { name, type, isMany } of shape.attributes) {
    const own = isMany ? 'string' : graphmlTypes[getNamedType(type).name] ?? 'string';
    const known = keys.get(name);
    keys.set(name, { id: known?.id ?? `d${keys.size}`, type: known && known.type !== own ? 'string' : own });
  }
  for (const relation of shape.relations) keysOf(relation.shape, keys);
  return keys;
}

/** XML 1.0 has no way to write other characters. */
function wellFormed(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

function idOf(record: unknown): string {
  return String((record as ExportedRow)[idAlias]);
}

function typeOf(record: unknown): string {
  return String((record as ExportedRow)[typeAlias]);
}
